namespace Hearsay.Tests.Golden;

/// <summary>The passages that are not yet read as they should be, with what does not hold: a list that may only shrink.</summary>
internal static class KnownFailures
{
    private const string Head = """
        # Passages that are not read yet as a careful reader reads them, and what does not hold. This list may only shrink.
        # passage	what does not hold

        """;

    /// <summary>The names of the passages in the list.</summary>
    public static HashSet<string> Read(string path) => File.Exists(path)
        ? [.. File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[0])]
        : [];

    /// <summary>Writes the list anew, in the order of the names.</summary>
    public static void Write(string path, IEnumerable<GoldenOutcome> outcomes) => File.WriteAllText(
        path,
        Head + string.Concat(outcomes.Where(o => !o.Passes).OrderBy(o => o.Passage.Name, StringComparer.Ordinal).Select(o => $"{o.Passage.Name}\t{o.Summary}\n")));
}
