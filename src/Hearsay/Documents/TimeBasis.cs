namespace Hearsay.Documents;

/// <summary>How the time of a claim is known.</summary>
public enum TimeBasis
{
    /// <summary>A calendar date in the text.</summary>
    Explicit,

    /// <summary>Counted from another time: last Tuesday, two days later.</summary>
    Relative,

    /// <summary>The document's own date.</summary>
    Document,

    /// <summary>Worked out.</summary>
    Inferred,

    /// <summary>Taken over from the clause or sentence before.</summary>
    Inherited,
}
