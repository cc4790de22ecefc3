using System.Globalization;
using System.Reflection;

namespace Hearsay.Store.Schema;

/// <summary>All steps from an empty file to the schema of this version, in order.</summary>
internal static class SchemaSteps
{
    /// <summary>The steps.</summary>
    public static IReadOnlyList<SchemaStep> All { get; } = Load();

    private static SchemaStep[] Load()
    {
        Assembly assembly = typeof(SchemaSteps).Assembly;
        SchemaStep[] steps = [.. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Load(assembly, name))];
        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i].Number != i + 1)
            {
                throw new InvalidOperationException($"Step {i + 1} of the schema is missing.");
            }
        }

        return steps;
    }

    private static SchemaStep Load(Assembly assembly, string name)
    {
        string file = name.Split('.')[^2];
        string[] parts = file.Split('-', 2);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return new SchemaStep(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], reader.ReadToEnd());
    }
}
