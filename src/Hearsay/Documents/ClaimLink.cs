namespace Hearsay.Documents;

/// <summary>How a claim bears on another of the same document.</summary>
/// <param name="To">The other claim's id.</param>
/// <param name="Kind">The relation of this claim to the other.</param>
public sealed record ClaimLink(string To, LinkKind Kind);
