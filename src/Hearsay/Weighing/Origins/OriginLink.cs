namespace Hearsay.Weighing.Origins;

/// <summary>A document that cites another.</summary>
/// <param name="From">The id of the document that cites.</param>
/// <param name="To">The id of the document cited.</param>
/// <param name="Claim">The number of the claim for which it does.</param>
/// <param name="Words">The words by which it does.</param>
public sealed record OriginLink(string From, string To, long Claim, string Words);
