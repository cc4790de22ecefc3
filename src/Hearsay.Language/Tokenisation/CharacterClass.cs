namespace Hearsay.Language.Tokenisation;

/// <summary>What kind of character, as far as token boundaries care.</summary>
internal enum CharacterClass : byte
{
    /// <summary>A letter or a mark on one.</summary>
    Letter,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>An apostrophe, straight or curly.</summary>
    Apostrophe,

    /// <summary>A full stop.</summary>
    Stop,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A hyphen or dash.</summary>
    Dash,

    /// <summary>Anything else.</summary>
    Other,
}
