namespace Hearsay.Weighing.Forecasts;

/// <summary>Forecasts of about the same probability, and how many of them came true.</summary>
/// <param name="Low">The lower bound of the bin, 0 to 1.</param>
/// <param name="High">The upper bound, which belongs to the next bin but for the last.</param>
/// <param name="Forecast">The mean of what was forecast.</param>
/// <param name="True">How many came true.</param>
/// <param name="Ids">All in the bin, in the order of their ids.</param>
public sealed record CalibrationBin(double Low, double High, double Forecast, int True, IReadOnlyList<string> Ids)
{
    /// <summary>The share that came true, 0 to 1.</summary>
    public double Share => (double)True / Ids.Count;

    /// <summary>The interval of the share.</summary>
    public ScoreInterval Interval => ScoreInterval.OfShare(True, Ids.Count);
}
