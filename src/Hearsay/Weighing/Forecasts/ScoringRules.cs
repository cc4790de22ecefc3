namespace Hearsay.Weighing.Forecasts;

/// <summary>
/// Proper scoring rules for forecasts of what happens or does not: who states what he thinks does best. Smaller is better in both.
/// </summary>
public static class ScoringRules
{
    /// <summary>
    /// The Brier score of one forecast, (p - o)², 0 (best) to 1. This is half of what Brier (1950, Monthly Weather Review 78:1-3) sums
    /// over both outcomes, the form in common use.
    /// </summary>
    /// <param name="probability">What was forecast, 0 to 1.</param>
    /// <param name="happened">Whether it came about.</param>
    public static double Brier(double probability, bool happened)
    {
        double error = probability - (happened ? 1 : 0);
        return error * error;
    }

    /// <summary>
    /// The logarithmic score of one forecast in nats, -ln of the probability that was given to what came about (Good 1952, Journal of the
    /// Royal Statistical Society B 14:107-114), 0 (best) to infinity for who was certain and wrong.
    /// </summary>
    /// <param name="probability">What was forecast, 0 to 1.</param>
    /// <param name="happened">Whether it came about.</param>
    public static double Logarithmic(double probability, bool happened) => happened ? -Math.Log(probability) : -double.LogP1(-probability);
}
