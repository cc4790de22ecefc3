using Xunit;

namespace Hearsay.Tests;

/// <summary>A test that needs gold sets; it is shown as skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GoldFactAttribute : FactAttribute
{
    /// <summary>Needs the files or folders of these names.</summary>
    public GoldFactAttribute(params string[] gold)
    {
        Gold = gold;
        string? missing = Array.Find(gold, name => !Path.Exists(GoldData.PathOf(name)));
        if (missing is not null)
        {
            Skip = $"'{missing}' is not in '{GoldData.Root}'. Set HEARSAY_DATA to the folder of the gold sets.";
        }
    }

    /// <summary>What it needs.</summary>
    public IReadOnlyList<string> Gold { get; }
}
