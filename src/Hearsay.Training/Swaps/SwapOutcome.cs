namespace Hearsay.Training.Swaps;

/// <summary>What became of one document's claims under one exchange.</summary>
/// <param name="Claims">The claims of both readings, those that agree counted once.</param>
/// <param name="Changed">The claims that did not stay.</param>
internal sealed record SwapOutcome(int Claims, IReadOnlyList<ChangedClaim> Changed);
