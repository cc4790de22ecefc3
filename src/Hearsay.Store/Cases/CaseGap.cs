namespace Hearsay.Store.Cases;

/// <summary>Something in a case that was not looked at.</summary>
/// <param name="Kind"><c>never contradicted</c>, <c>tells nothing</c>, <c>not rated</c>, <c>not used</c>.</param>
/// <param name="Item">The item, or null.</param>
/// <param name="Hypothesis">The hypothesis, or null.</param>
/// <param name="Document">The id of the document, or null.</param>
/// <param name="Words">What it says.</param>
public sealed record CaseGap(string Kind, string? Item, string? Hypothesis, string? Document, string Words);
