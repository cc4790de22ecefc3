namespace Hearsay.Wording;

/// <summary>How a run of text looks. Where colour is off, all look alike: nothing is told by colour alone.</summary>
public enum Style
{
    /// <summary>As any text.</summary>
    Plain,

    /// <summary>What one looks for first.</summary>
    Strong,

    /// <summary>What one may pass over.</summary>
    Faint,

    /// <summary>The word that a claim turns on.</summary>
    Predicate,

    /// <summary>Who vouches.</summary>
    Source,

    /// <summary>That something is not so.</summary>
    Negation,

    /// <summary>Presented as having happened or being so.</summary>
    Asserted,

    /// <summary>To come: planned or predicted.</summary>
    Future,

    /// <summary>Hangs on a condition.</summary>
    Hypothetical,

    /// <summary>Wanted or asked.</summary>
    Wanted,
}
