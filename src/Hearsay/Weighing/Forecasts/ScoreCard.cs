namespace Hearsay.Weighing.Forecasts;

/// <summary>
/// What became of the forecasts of one source on a day. Every number comes with what it is a share of. Scores are given from
/// <see cref="LeastResolved"/> resolved forecasts up; before that there are only counts.
/// </summary>
public sealed record ScoreCard
{
    /// <summary>So many must have ended true, false or partly before anything is scored.</summary>
    public const int LeastResolved = 20;

    /// <summary>All forecasts that were made.</summary>
    public required int Made { get; init; }

    /// <summary>Those of them that cannot fail ("may", "could").</summary>
    public required int Unfalsifiable { get; init; }

    /// <summary>Those whose time is over.</summary>
    public required int Matured { get; init; }

    /// <summary>How many ended in each way.</summary>
    public required IReadOnlyDictionary<ForecastOutcome, int> Outcomes { get; init; }

    /// <summary>Those whose time is over, that could fail, and of which nobody has said how they ended.</summary>
    public required int Unjudged { get; init; }

    /// <summary>How many ended true, false or partly.</summary>
    public int Resolved =>
        Outcomes[ForecastOutcome.True] + Outcomes[ForecastOutcome.False] + Outcomes[ForecastOutcome.Partly];

    /// <summary>Whether there are enough to score.</summary>
    public bool IsScored => Resolved >= LeastResolved;

    /// <summary>The share of those that ended true or false that came true, 0 to 1; null if none did, or there are too few.</summary>
    public double? BaseRate { get; init; }

    /// <summary>
    /// The median number of days between the making of a forecast and its deadline, or the day it was settled if it had none, of those that
    /// ended true or false; null if no days are known, or there are too few.
    /// </summary>
    public double? LeadTime { get; init; }

    /// <summary>Of those that came with a number; null if there are none, or too few are resolved.</summary>
    public NumericScore? Numeric { get; init; }

    /// <summary>Of those in words, by band, the least likely first, "will" last; empty if there are none, or too few are resolved.</summary>
    public IReadOnlyList<HitRate> Worded { get; init; } = [];
}
