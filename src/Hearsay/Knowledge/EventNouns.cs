using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>Nouns that name events: attack, signing, withdrawal.</summary>
internal static class EventNouns
{
    private static readonly EventLexicon Lexicon = EventLexicon.Load("English/event-nouns.tsv", isOfNouns: true);

    /// <summary>All entries of the lexicon.</summary>
    public static IEnumerable<EventEntry> Entries => Lexicon.Entries;

    /// <summary>Whether the noun names an event whatever stands beside it.</summary>
    public static bool IsEventNoun(string lemma) => Lexicon.HasUnconditional(lemma);

    /// <summary>Whether the noun names an event where it stands: <em>exercise</em> does so as <em>joint exercise</em>.</summary>
    public static bool IsEventNoun(Token noun) =>
        noun.Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Verb && Find(new EventFrame(noun)) is not null;

    /// <summary>The most specific entry that fits, or null.</summary>
    public static EventEntry? Find(in EventFrame frame) => Lexicon.Find(frame);
}
