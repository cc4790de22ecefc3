namespace Hearsay.Knowledge;

/// <summary>What a number word is.</summary>
internal enum NumberKind
{
    /// <summary><em>Seven</em>.</summary>
    Cardinal,

    /// <summary>Multiplies what goes before: <em>hundred</em>, <em>million</em>, <em>dozen</em>.</summary>
    Scale,

    /// <summary>A vague multiple: <em>dozens</em>.</summary>
    Plural,

    /// <summary>No number at all: <em>several</em>.</summary>
    Vague,

    /// <summary><em>Seventh</em>.</summary>
    Ordinal,

    /// <summary><em>A</em>, <em>an</em>: one before a scale or a unit.</summary>
    Article,

    /// <summary><em>Half</em>.</summary>
    Half,

    /// <summary><em>Couple</em>, <em>pair</em>.</summary>
    Couple,
}
