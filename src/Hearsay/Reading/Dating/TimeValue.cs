using Hearsay.Documents;

namespace Hearsay.Reading.Dating;

/// <summary>What a time expression means.</summary>
internal sealed record TimeValue
{
    /// <summary>The TIMEX3 type.</summary>
    public required string Type { get; init; }

    /// <summary>The TIMEX3 value.</summary>
    public required string Value { get; init; }

    public string? Modifier { get; init; }

    /// <summary>The first day, month or year, ISO 8601, or null.</summary>
    public string? Start { get; init; }

    /// <summary>The last, inclusive, or null.</summary>
    public string? End { get; init; }

    public TimeBasis Basis { get; init; } = TimeBasis.Explicit;
}
