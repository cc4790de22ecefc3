namespace Hearsay.Store.Ledger;

/// <summary>Where a forecast stands.</summary>
public enum ForecastState
{
    /// <summary>Its deadline has not passed, or it has none.</summary>
    Running,

    /// <summary>Its deadline has passed, and nobody has said how it ended.</summary>
    Due,

    /// <summary>A person has said how it ended.</summary>
    Resolved,

    /// <summary>As worded nobody can tell; it is kept all the same.</summary>
    Unresolvable,
}
