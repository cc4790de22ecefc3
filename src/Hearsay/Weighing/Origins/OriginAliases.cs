namespace Hearsay.Weighing.Origins;

/// <summary>Names that a desk holds to be one. Case, diacritics and a leading article do not matter.</summary>
public sealed class OriginAliases
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Takes pairs of a name and the name that it stands for.</summary>
    public OriginAliases(IEnumerable<(string Name, string StandsFor)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        foreach ((string name, string standsFor) in pairs.OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.StandsFor, StringComparer.Ordinal))
        {
            names.TryAdd(NameWords.Plain(name), standsFor);
        }
    }

    /// <summary>No names.</summary>
    public static OriginAliases None { get; } = new([]);

    /// <summary>The name that <paramref name="name"/> stands for, or null.</summary>
    internal string? Find(string name)
    {
        string? found = null;
        string next = name;
        for (int step = 0; step < names.Count && names.TryGetValue(NameWords.Plain(next), out string? standsFor); step++)
        {
            found = next = standsFor;
        }

        return found;
    }
}
