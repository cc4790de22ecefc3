namespace Hearsay.Knowledge;

/// <summary>The part of speech under which a lexicon lists a word.</summary>
internal enum WordClass
{
    /// <summary>A verb.</summary>
    Verb,

    /// <summary>An adjective.</summary>
    Adj,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>A preposition or longer phrase after which the source follows: according to.</summary>
    Phrase,

    /// <summary>An adverb.</summary>
    Adverb,
}
