namespace Hearsay.Training.Scoring;

/// <summary>
/// Percentile bootstrap (Efron 1979): units are drawn with replacement, as many as there are, and every figure is computed
/// on the draw; the 2.5 and 97.5 percentiles of the figures over all draws are the ends of its interval.
/// All figures see the same draws. The draws depend on nothing but the number of units.
/// </summary>
internal static class Bootstrap
{
    /// <summary>The number of draws.</summary>
    public const int Resamples = 1000;

    private const ulong Seed = 0x48656172736179; // "Hearsay"
    private const double Tail = 0.025;

    /// <summary>
    /// Measures the figures called <paramref name="names"/>. <paramref name="measure"/> gets how often each unit counts
    /// and fills in the figures' values.
    /// </summary>
    public static Figure[] Measure(int units, IReadOnlyList<string> names, Measurement measure)
    {
        var weights = new int[units];
        Array.Fill(weights, 1);
        var values = new double[names.Count];
        measure(weights, values);

        var draws = new double[names.Count][];
        for (int f = 0; f < names.Count; f++)
        {
            draws[f] = new double[Resamples];
        }

        Draw(weights, draws, measure);
        var figures = new Figure[names.Count];
        for (int f = 0; f < names.Count; f++)
        {
            Array.Sort(draws[f]);
            figures[f] = new Figure(names[f], values[f], Percentile(draws[f], Tail), Percentile(draws[f], 1 - Tail));
        }

        return figures;
    }

    private static void Draw(int[] weights, double[][] draws, Measurement measure)
    {
        var values = new double[draws.Length];
        ulong state = Seed;
        for (int resample = 0; resample < Resamples; resample++)
        {
            Array.Clear(weights);
            for (int i = 0; i < weights.Length; i++)
            {
                weights[Below(weights.Length, ref state)]++;
            }

            measure(weights, values);
            for (int f = 0; f < draws.Length; f++)
            {
                draws[f][resample] = values[f];
            }
        }
    }

    /// <summary>A number from 0 to <paramref name="limit"/> - 1, from SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private static int Below(int limit, ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        z ^= z >> 31;
        return (int)(((UInt128)z * (ulong)limit) >> 64);
    }

    /// <summary>The percentile of sorted values, linear between neighbours.</summary>
    private static double Percentile(double[] sorted, double share)
    {
        double at = share * (sorted.Length - 1);
        int below = (int)at;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
