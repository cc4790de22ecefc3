namespace Hearsay.Knowledge;

/// <summary>Which singular pronouns a person takes.</summary>
internal enum Gender
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary><em>He</em>.</summary>
    Masculine,

    /// <summary><em>She</em>.</summary>
    Feminine,
}
