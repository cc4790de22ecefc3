namespace Hearsay.Store.Lens;

/// <summary>What people made of a tag.</summary>
public enum LensState
{
    /// <summary>The reading proposes it; nobody has looked.</summary>
    Proposed,

    /// <summary>Somebody looked and holds it to be so.</summary>
    Confirmed,

    /// <summary>Somebody looked and holds it not to be so.</summary>
    Rejected,
}
