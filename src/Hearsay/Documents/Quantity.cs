using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>A number of people, troops, money or things.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Value">The number, or null if vague beyond a number.</param>
/// <param name="Bound">How exactly it is stated.</param>
/// <param name="Unit">The ISO 4217 code of money, or the noun counted, or null.</param>
/// <param name="Span">Where it stands in the document's text.</param>
public sealed record Quantity(QuantityKind Kind, double? Value, QuantityBound Bound, string? Unit, TextSpan Span);
