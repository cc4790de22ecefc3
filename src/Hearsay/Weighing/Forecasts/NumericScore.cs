namespace Hearsay.Weighing.Forecasts;

/// <summary>How good the numbers were that somebody gave.</summary>
/// <param name="Count">How many forecasts with a number ended true or false.</param>
/// <param name="Brier">Their mean Brier score.</param>
/// <param name="BrierInterval">Its interval; null for one forecast.</param>
/// <param name="Logarithmic">Their mean logarithmic score, in nats; infinite if one was certain and wrong.</param>
/// <param name="LogarithmicInterval">Its interval; null for one forecast, or if the score is infinite.</param>
/// <param name="Reference">The mean Brier score of who had always forecast the share that came true.</param>
/// <param name="Bins">Their calibration, in tenths, without empty bins.</param>
public sealed record NumericScore(
    int Count,
    double Brier,
    ScoreInterval? BrierInterval,
    double Logarithmic,
    ScoreInterval? LogarithmicInterval,
    double Reference,
    IReadOnlyList<CalibrationBin> Bins)
{
    /// <summary>The Brier skill score, 1 - Brier / Reference; null where all ended alike, so that the reference is perfect.</summary>
    public double? Skill => Reference > 0 ? 1 - (Brier / Reference) : null;
}
