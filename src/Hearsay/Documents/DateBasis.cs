namespace Hearsay.Documents;

/// <summary>How a date is known.</summary>
public enum DateBasis
{
    /// <summary>Stated by whoever handed the text in.</summary>
    Given,

    /// <summary>In the file's metadata.</summary>
    Metadata,

    /// <summary>In the byline.</summary>
    Byline,

    /// <summary>In the dateline.</summary>
    Dateline,

    /// <summary>Worked out from the text; see the notes.</summary>
    Inferred,
}
