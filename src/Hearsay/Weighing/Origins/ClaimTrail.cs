namespace Hearsay.Weighing.Origins;

/// <summary>Where a claim's own chain leads: to sources, to other documents, or to nobody with a name.</summary>
internal sealed class ClaimTrail
{
    public required OriginClaim Claim { get; init; }

    public required CopySet Set { get; init; }

    public OriginKind Kind { get; set; } = OriginKind.Named;

    /// <summary>Those at its end, who speak together if there are several.</summary>
    public List<SourceIdentity> Roots { get; } = [];

    /// <summary>Somebody unnamed at its end, or null.</summary>
    public SourceIdentity? Unnamed { get; set; }

    /// <summary>By whom the unnamed one is cited, if it is not the document's author.</summary>
    public SourceIdentity? Via { get; set; }

    /// <summary>In which document the unnamed one is cited, if it is another that is known.</summary>
    public CopySet? ViaSet { get; set; }

    /// <summary>The documents to which it leads.</summary>
    public List<CopySet> Cited { get; } = [];

    /// <summary>All documents that the chain names, also on the way.</summary>
    public List<OriginLink> Links { get; } = [];

    /// <summary>The day on which it was said, or null.</summary>
    public string? Said { get; set; }

    /// <summary>What has to be said of how the end was found.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>The key of its end, once the names are sorted out; null if it leads to other documents alone.</summary>
    public string? RootKey { get; set; }
}
