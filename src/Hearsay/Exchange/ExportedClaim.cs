using Hearsay.Documents;

namespace Hearsay.Exchange;

/// <summary>A claim that is handed on.</summary>
/// <param name="Claim">The claim.</param>
public sealed record ExportedClaim(Claim Claim)
{
    /// <summary>What it is about and what else tells of that; null where this was not asked for, or the claim is about no occurrence.</summary>
    public ExportedOccurrence? Occurrence { get; init; }

    /// <summary>What people said of it.</summary>
    public IReadOnlyList<ExportedRemark> Remarks { get; init; } = [];
}
