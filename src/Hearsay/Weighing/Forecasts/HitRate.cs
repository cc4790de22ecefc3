namespace Hearsay.Weighing.Forecasts;

/// <summary>How many of a kind of forecasts came true.</summary>
/// <param name="Name">The kind: a word's band, or "will".</param>
/// <param name="Low">The lower bound of what was forecast, 0 to 1; null where none was given.</param>
/// <param name="High">The upper bound.</param>
/// <param name="True">How many came true.</param>
/// <param name="Ids">All that ended true or false, in the order of their ids.</param>
public sealed record HitRate(string Name, double? Low, double? High, int True, IReadOnlyList<string> Ids)
{
    /// <summary>The share that came true, 0 to 1.</summary>
    public double Share => (double)True / Ids.Count;

    /// <summary>The interval of the share.</summary>
    public ScoreInterval Interval => ScoreInterval.OfShare(True, Ids.Count);
}
