namespace Hearsay.Exchange;

/// <summary>What a person added to a document or claim.</summary>
/// <param name="Number">Counts from 1 in the order of making.</param>
/// <param name="Kind"><c>note</c>, <c>dispute</c>, <c>retraction</c>, <c>correction</c>, <c>credibility</c>, <c>tag</c>.</param>
/// <param name="Value">The note, the grade, the tag, <c>field=value</c>; null if the kind has none.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Author">Who.</param>
/// <param name="Made">When, in universal time, ISO 8601.</param>
public sealed record ExportedRemark(long Number, string Kind, string? Value, string? Reason, string Author, string Made);
