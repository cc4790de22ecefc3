namespace Hearsay.Training.Scoring;

/// <summary>Scores factuality by the mean absolute error and Pearson's correlation of all targets.</summary>
internal static class FactualityScorer
{
    private static readonly string[] Figures = ["mae", "r"];

    /// <summary>Scores the labels of each sentence; the sentences are the units of resampling.</summary>
    public static Figure[] Score(IReadOnlyList<IReadOnlyList<double>> gold, IReadOnlyList<IReadOnlyList<double>> system)
    {
        Moments[] moments = [.. gold.Zip(system, Moments.Of)];
        return Bootstrap.Measure(gold.Count, Figures, (weights, values) =>
        {
            var sum = default(Moments);
            for (int i = 0; i < moments.Length; i++)
            {
                sum = sum.Plus(moments[i], weights[i]);
            }

            values[0] = sum.MeanAbsoluteError;
            values[1] = sum.Correlation;
        });
    }
}
