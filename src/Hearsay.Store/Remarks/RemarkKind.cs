namespace Hearsay.Store.Remarks;

/// <summary>What a person adds to a document, claim, source or actor.</summary>
public enum RemarkKind
{
    /// <summary>A word to find it by.</summary>
    Tag,

    /// <summary>A note.</summary>
    Note,

    /// <summary>The machine's reading of a field is wrong; the value is what it should be.</summary>
    Correction,

    /// <summary>Somebody disputes that it was read or said so.</summary>
    Dispute,

    /// <summary>The one who said or published it took it back.</summary>
    Retraction,

    /// <summary>How reliable a source is, A to F.</summary>
    Reliability,

    /// <summary>How credible a claim is, 1 to 6.</summary>
    Credibility,

    /// <summary>Two names are one.</summary>
    Alias,

    /// <summary>A forecast in words that it can be held to.</summary>
    Wording,

    /// <summary>How a forecast ended.</summary>
    Resolution,

    /// <summary>How likely the desk thinks a forecast of its own.</summary>
    Estimate,

    /// <summary>A claim presents something as an instrument of pressure; the value is the tool.</summary>
    Confirmation,

    /// <summary>A claim does not present something so; the value is the tool.</summary>
    Rejection,

    /// <summary>An indicator is watched for no more.</summary>
    Drop,

    /// <summary>A query kept to search for again, under the name that is its target.</summary>
    Search,

    /// <summary>An earlier remark does not hold any more.</summary>
    Undo,
}
