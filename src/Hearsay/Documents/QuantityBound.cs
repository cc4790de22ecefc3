namespace Hearsay.Documents;

/// <summary>How exactly a number is stated.</summary>
public enum QuantityBound
{
    /// <summary>As is.</summary>
    Exactly,

    /// <summary>That or more.</summary>
    AtLeast,

    /// <summary>Roughly that.</summary>
    About,

    /// <summary>That or fewer.</summary>
    AtMost,

    /// <summary>Dozens, hundreds, many.</summary>
    Vague,
}
