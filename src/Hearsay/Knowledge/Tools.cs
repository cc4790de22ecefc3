using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Instruments of pressure, and the words that present something as one.</summary>
internal static class Tools
{
    private static readonly FrozenSet<(string Lemma, ToolCue Cue)> Cues = LoadCues();

    /// <summary>What may be used as an instrument, with the id of the tool.</summary>
    public static LemmaPhrases<string> Phrases { get; } =
        new(LexiconFile.Read("English/tools.tsv").Select(row => (row.Required(0), row.Required(1))));

    /// <summary>The ids in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. LexiconFile.Read("English/tools.tsv").Select(r => r[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether the lemma (of a verb with its particle) presents something as an instrument in this way.</summary>
    public static bool IsCue(string lemma, ToolCue cue) => Cues.Contains((lemma, cue));

    private static FrozenSet<(string Lemma, ToolCue Cue)> LoadCues()
    {
        var cues = new HashSet<(string, ToolCue)>();
        foreach (LexiconRow row in LexiconFile.Read("English/tool-cues.tsv"))
        {
            if (!cues.Add((row.Required(0), row.Value<ToolCue>(1))))
            {
                throw row.Fail($"'{row[0]}' stands twice as {row[1]}");
            }
        }

        return cues.ToFrozenSet();
    }
}
