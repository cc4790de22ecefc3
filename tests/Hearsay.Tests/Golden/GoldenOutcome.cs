namespace Hearsay.Tests.Golden;

/// <summary>How a passage was read.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Unmet">For each claim that was not found as it should be, what does not hold.</param>
internal sealed record GoldenOutcome(GoldenPassage Passage, IReadOnlyList<(GoldenClaim Claim, IReadOnlyList<string> Fields)> Unmet)
{
    public bool Passes => Unmet.Count == 0;

    public string Summary => string.Join(" | ", Unmet.Select(u => $"{u.Claim.Predicate}: {string.Join("; ", u.Fields)}"));
}
