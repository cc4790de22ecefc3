using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>A time expression with its TIMEX3 type and value.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Type"><c>DATE</c>, <c>TIME</c>, <c>DURATION</c> or <c>SET</c>.</param>
/// <param name="Value">What it means: <c>1962-10-22</c>, <c>P3D</c>, <c>PAST_REF</c>.</param>
/// <param name="Modifier">The TIMEX3 modifier, or null.</param>
public sealed record FoundTime(TextSpan Span, string Type, string Value, string? Modifier = null);
