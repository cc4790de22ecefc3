namespace Hearsay.Documents;

/// <summary>The kind of text.</summary>
public enum Genre
{
    /// <summary>Cannot be told.</summary>
    Unknown,

    /// <summary>A report.</summary>
    News,

    /// <summary>A reading of events by somebody who says so.</summary>
    Analysis,

    /// <summary>Commentary, editorial, column.</summary>
    Opinion,

    /// <summary>A statement by a government, an army, an organisation.</summary>
    Official,

    /// <summary>Spoken words written down.</summary>
    Transcript,
}
