namespace Hearsay.Documents;

/// <summary>How words are rendered.</summary>
public enum Speech
{
    /// <summary>In quotation marks.</summary>
    Direct,

    /// <summary>In the author's words.</summary>
    Indirect,

    /// <summary>Partly quoted.</summary>
    Mixed,
}
