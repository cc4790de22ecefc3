namespace Hearsay.Documents;

/// <summary>Why the past is called up.</summary>
public enum History
{
    /// <summary>As a comparison.</summary>
    Precedent,

    /// <summary>As context, long past.</summary>
    Background,
}
