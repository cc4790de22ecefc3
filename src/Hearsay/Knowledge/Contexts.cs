namespace Hearsay.Knowledge;

/// <summary>PLOVER's 37 contexts with the words that speak for them.</summary>
internal static class Contexts
{
    /// <summary>The words and phrases.</summary>
    public static LemmaPhrases<ContextCue> Cues { get; } = Load();

    /// <summary>The names of the contexts that have cues, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. LexiconFile.Read("English/contexts.tsv").Select(r => r[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static LemmaPhrases<ContextCue> Load()
    {
        var cues = new SortedDictionary<string, List<(string Context, int Weight)>>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("English/contexts.tsv"))
        {
            if (!cues.TryGetValue(row.Required(1), out List<(string Context, int Weight)>? contexts))
            {
                cues.Add(row[1], contexts = []);
            }

            contexts.Add((row.Required(0), (int)row.Number(2)));
        }

        return new LemmaPhrases<ContextCue>(cues.Select(pair =>
            (pair.Key, new ContextCue(pair.Value))));
    }
}
