namespace Hearsay.Store.Facets;

/// <summary>One way to narrow what a query finds.</summary>
/// <param name="Field">The field that narrows it, as queries name it: <c>status</c>.</param>
/// <param name="Values">The values that it is narrowed to, those with the most claims first.</param>
public sealed record Facet(string Field, IReadOnlyList<FacetValue> Values);
