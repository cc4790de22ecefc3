using Hearsay.Documents;

namespace Hearsay.Store.Finding;

/// <summary>A claim of the library.</summary>
/// <param name="Number">Its place in the order of adding.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Reading">The reading of the document that it stands in.</param>
public sealed record FoundClaim(long Number, Claim Claim, DocumentReading Reading);
