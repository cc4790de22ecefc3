namespace Hearsay.Knowledge;

/// <summary>Verbs of political events, and adjectives that do a verb's work: willing to, critical of.</summary>
internal static class EventVerbs
{
    private static readonly EventLexicon Lexicon = EventLexicon.Load("English/event-verbs.tsv", isOfNouns: false);

    /// <summary>All entries of the lexicon.</summary>
    public static IEnumerable<EventEntry> Entries => Lexicon.Entries;

    /// <summary>The most specific entry that fits, or null.</summary>
    public static EventEntry? Find(in EventFrame frame) => Lexicon.Find(frame);
}
