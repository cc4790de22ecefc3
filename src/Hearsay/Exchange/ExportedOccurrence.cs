namespace Hearsay.Exchange;

/// <summary>The occurrence that a claim is about, and where the claim comes from.</summary>
/// <param name="Id">The id of the happening.</param>
/// <param name="Claims">How many claims of the library tell of it.</param>
/// <param name="Origin">The number of the origin that the claim goes back to: copies, and what shares a source, have one in common.</param>
public sealed record ExportedOccurrence(string Id, int Claims, long Origin);
