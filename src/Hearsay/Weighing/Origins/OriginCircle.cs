namespace Hearsay.Weighing.Origins;

/// <summary>Documents that cite each other in a circle.</summary>
/// <param name="Links">The links, each from where the one before it leads; the last leads to where the first begins, the document with the smallest id.</param>
public sealed record OriginCircle(IReadOnlyList<OriginLink> Links);
