namespace Hearsay.Weighing.Forecasts;

/// <summary>A band of probability that goes by a word (ICD 203, Analytic Standards, 2015, table of D.6.e.2).</summary>
/// <param name="Name">The words of the standard.</param>
/// <param name="Low">Its lower bound, 0 to 1.</param>
/// <param name="High">Its upper bound, 0 to 1.</param>
public sealed record EstimativeBand(string Name, double Low, double High)
{
    /// <summary>All seven, the least likely first.</summary>
    public static IReadOnlyList<EstimativeBand> All { get; } =
    [
        new("almost no chance", 0.01, 0.05),
        new("very unlikely", 0.05, 0.20),
        new("unlikely", 0.20, 0.45),
        new("roughly even chance", 0.45, 0.55),
        new("likely", 0.55, 0.80),
        new("very likely", 0.80, 0.95),
        new("almost certain", 0.95, 0.99),
    ];

    /// <summary>The band in which the middle of a range lies; of two that meet there, the one nearer to even chances.</summary>
    /// <param name="low">The lower bound, 0 to 1.</param>
    /// <param name="high">The upper bound, 0 to 1.</param>
    public static EstimativeBand Of(double low, double high)
    {
        double middle = (low + high) / 2;
        return middle < 0.5
            ? All.LastOrDefault(b => b.Low <= middle) ?? All[0]
            : All.FirstOrDefault(b => middle <= b.High) ?? All[^1];
    }
}
