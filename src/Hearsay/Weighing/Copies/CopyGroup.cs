namespace Hearsay.Weighing.Copies;

/// <summary>Documents that are copies of one text.</summary>
public sealed record CopyGroup
{
    /// <summary>The one that the others are taken to be copied from: the oldest; if that cannot be told, the longest, then the first by id.</summary>
    public required CopyMember Original { get; init; }

    /// <summary>Why it is taken for the original, in plain words.</summary>
    public required string WhyOriginal { get; init; }

    /// <summary>All documents of the group, the original among them, by id.</summary>
    public required IReadOnlyList<CopyMember> Members { get; init; }

    /// <summary>The pairs that hold the group together, by the ids of both.</summary>
    public required IReadOnlyList<CopyEvidence> Evidence { get; init; }
}
