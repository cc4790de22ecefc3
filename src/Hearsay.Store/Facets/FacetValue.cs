namespace Hearsay.Store.Facets;

/// <summary>A value that a list can be narrowed to.</summary>
/// <param name="Value">The value as it is kept: a code, an id, a name.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Term">What is added to the query: <c>status:planned</c>.</param>
/// <param name="Count">How many claims the query and the term find together, up to <see cref="FacetCounter.MostCounted"/>.</param>
/// <param name="IsMore">Whether there are more than that.</param>
public sealed record FacetValue(string Value, string Label, string Term, long Count, bool IsMore);
