using Hearsay.Documents;

namespace Hearsay.Store.Finding;

/// <summary>A claim of the library.</summary>
/// <param name="Number">Its place in the order of adding.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Document">The document that it stands in.</param>
/// <param name="Neighbours">The claims of its sentence, itself among them.</param>
public sealed record FoundClaim(long Number, Claim Claim, Document Document, IReadOnlyList<Claim> Neighbours);
