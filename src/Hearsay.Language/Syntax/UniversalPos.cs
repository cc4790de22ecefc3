namespace Hearsay.Language.Syntax;

/// <summary>The universal part-of-speech tags of Universal Dependencies, version 2.</summary>
public enum UniversalPos : byte
{
    /// <summary>Other: foreign words, typos, what cannot be analysed. Also: not tagged yet.</summary>
    X,

    /// <summary>Adjective.</summary>
    Adj,

    /// <summary>Adposition: preposition, and the particle of a phrasal verb.</summary>
    Adp,

    /// <summary>Adverb.</summary>
    Adv,

    /// <summary>Auxiliary, modal and copula.</summary>
    Aux,

    /// <summary>Coordinating conjunction.</summary>
    Cconj,

    /// <summary>Determiner.</summary>
    Det,

    /// <summary>Interjection.</summary>
    Intj,

    /// <summary>Common noun.</summary>
    Noun,

    /// <summary>Numeral.</summary>
    Num,

    /// <summary>Particle: infinitival <em>to</em>, <em>not</em>, the possessive.</summary>
    Part,

    /// <summary>Pronoun.</summary>
    Pron,

    /// <summary>Proper noun.</summary>
    Propn,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>Subordinating conjunction.</summary>
    Sconj,

    /// <summary>Symbol.</summary>
    Sym,

    /// <summary>Verb.</summary>
    Verb,
}
