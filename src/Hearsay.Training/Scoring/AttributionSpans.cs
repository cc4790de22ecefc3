using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>The three parts of an attribution, each of any number of spans, as PARC3 and PolNeAR have them.</summary>
/// <param name="Source">Who vouches; empty where it is left out.</param>
/// <param name="Cue">The words that ascribe: <em>said</em>, <em>according to</em>.</param>
/// <param name="Content">What is ascribed.</param>
public sealed record AttributionSpans(
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content);
