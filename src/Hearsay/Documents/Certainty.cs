namespace Hearsay.Documents;

/// <summary>How sure the innermost source is: that it is so, that the plan is held, that it will be, that it follows.</summary>
public enum Certainty
{
    /// <summary>No hedge.</summary>
    Certain,

    /// <summary>Likely, apparently, should.</summary>
    Probable,

    /// <summary>May, might, could.</summary>
    Possible,

    /// <summary>Not stated; always so for what is demanded or asked.</summary>
    Unknown,
}
