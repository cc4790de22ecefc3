namespace Hearsay.Store.Keeping;

/// <summary>What became of a document that was to be added.</summary>
public enum AddOutcome
{
    /// <summary>It was not in the library, and now is.</summary>
    New,

    /// <summary>It is in the library already.</summary>
    Known,

    /// <summary>It is in the library, and is now known to be found in this place too.</summary>
    NewLocation,

    /// <summary>It was forgotten on somebody's request, and is not taken up again.</summary>
    Forgotten,
}
