namespace Hearsay.Weighing.Origins;

/// <summary>Where a claim comes from.</summary>
/// <param name="Number">The claim's number.</param>
/// <param name="Key">The key of the origin it is counted with.</param>
/// <param name="Also">The keys of further origins it may go back to: those of a text that it cites and that has several, or of others who said it too.</param>
public sealed record OriginOfClaim(long Number, string Key, IReadOnlyList<string> Also);
