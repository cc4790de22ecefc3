using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>When a claim's predicate is said to hold.</summary>
/// <param name="Value">An ISO 8601 date, month or year: the start, if there is an end.</param>
/// <param name="End">The end of an interval, inclusive, or null.</param>
/// <param name="Modifier">A TIMEX3 modifier such as <c>BEFORE</c>, <c>APPROX</c>, <c>START</c>, or null.</param>
/// <param name="Basis">How it is known.</param>
/// <param name="Span">The words that give it, or null.</param>
public sealed record ClaimTime(string? Value, string? End, string? Modifier, TimeBasis Basis, TextSpan? Span);
