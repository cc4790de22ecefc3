using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>A time expression with what it means.</summary>
internal sealed record TimeMention
{
    public required TextSpan Span { get; init; }

    public required int Sentence { get; init; }

    /// <summary>The syntactic head of the phrase.</summary>
    public required Token Head { get; init; }

    /// <summary>The TIMEX3 type: <c>DATE</c>, <c>TIME</c>, <c>DURATION</c>, <c>SET</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The TIMEX3 value: <c>2020-W41</c>, <c>P3D</c>, <c>2014-SU</c>, <c>FUTURE_REF</c>.</summary>
    public required string Value { get; init; }

    /// <summary>The TIMEX3 modifier, or null.</summary>
    public string? Modifier { get; init; }

    /// <summary>The first day, month or year that it covers, ISO 8601, or null if it is no point in time.</summary>
    public string? Start { get; init; }

    /// <summary>The last, inclusive, or null.</summary>
    public string? End { get; init; }

    public required TimeBasis Basis { get; init; }
}
