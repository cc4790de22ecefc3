namespace Hearsay.Knowledge;

/// <summary>Words that call in the past as a comparison.</summary>
internal static class PrecedentCues
{
    /// <summary>The words and phrases.</summary>
    public static LemmaPhrases<PrecedentCue> Phrases { get; } =
        new(LexiconFile.Read("English/precedents.tsv").Select(row => (row.Required(0), row.Value<PrecedentCue>(1))));
}
