namespace Hearsay.Weighing.Forecasts;

/// <summary>An interval of 95 per cent confidence.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct ScoreInterval(double Low, double High)
{
    /// <summary>The 0.975 quantile of the standard normal distribution.</summary>
    private const double Quantile = 1.959963984540054;

    /// <summary>Of a share, by Wilson (1927, Journal of the American Statistical Association 22:209-212).</summary>
    /// <param name="hits">How many of them.</param>
    /// <param name="count">Of how many; more than none.</param>
    public static ScoreInterval OfShare(int hits, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        double square = Quantile * Quantile;
        double share = (double)hits / count;
        double middle = (share + (square / (2 * count))) / (1 + (square / count));
        double half = Quantile / (1 + (square / count)) * Math.Sqrt((share * (1 - share) / count) + (square / (4.0 * count * count)));
        return new ScoreInterval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>Of a mean of scores, by its standard error; cut off at 0, below which no score is.</summary>
    /// <param name="scores">Two or more.</param>
    public static ScoreInterval OfMean(IReadOnlyList<double> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Count, 2);
        double mean = scores.Average();
        double variance = scores.Sum(s => (s - mean) * (s - mean)) / (scores.Count - 1);
        double half = Quantile * Math.Sqrt(variance / scores.Count);
        return new ScoreInterval(Math.Max(0, mean - half), mean + half);
    }
}
