namespace Hearsay.Weighing.Hypotheses;

/// <summary>Krippendorff's alpha for ordinal data (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability).</summary>
public static class OrdinalAgreement
{
    /// <summary>
    /// Alpha of the values that observers gave to units: 1 for perfect agreement, 0 for as much as chance would give, below 0 for
    /// systematic disagreement. Units with fewer than two values say nothing. Null if no two values can be compared, or all are the same.
    /// </summary>
    /// <param name="units">For each unit the values that observers gave, in any order.</param>
    /// <remarks>
    /// <c>α = 1 - (n - 1) Σ o(c,k) δ²(c,k) / Σ n(c) n(k) δ²(c,k)</c> over pairs of values <c>c &lt; k</c>, where a unit of <c>m</c> values gives each
    /// pair of them 1/(m - 1) to <c>o</c>, <c>n(c)</c> counts the values that can be paired, <c>n</c> all of them, and
    /// <c>δ²(c,k) = (Σ n(g), g from c to k, - (n(c) + n(k))/2)²</c>.
    /// </remarks>
    public static double? Alpha(IEnumerable<IReadOnlyList<int>> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        IReadOnlyList<int>[] comparable = [.. units.Where(u => u.Count > 1)];
        int[] values = [.. comparable.SelectMany(u => u).Distinct().Order()];
        if (values.Length < 2)
        {
            return null;
        }

        double[,] coincidences = Coincidences(comparable, values);
        double[] totals = [.. Enumerable.Range(0, values.Length).Select(c => (double)comparable.Sum(u => u.Count(v => v == values[c])))];
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < values.Length; c++)
        {
            double between = totals[c];
            for (int k = c + 1; k < values.Length; k++)
            {
                between += totals[k];
                double difference = between - ((totals[c] + totals[k]) / 2);
                observed += coincidences[c, k] * difference * difference;
                expected += totals[c] * totals[k] * difference * difference;
            }
        }

        return 1 - ((totals.Sum() - 1) * observed / expected);
    }

    private static double[,] Coincidences(IReadOnlyList<int>[] units, int[] values)
    {
        double[,] table = new double[values.Length, values.Length];
        foreach (IReadOnlyList<int> unit in units)
        {
            for (int i = 0; i < unit.Count; i++)
            {
                for (int j = 0; j < unit.Count; j++)
                {
                    if (i != j)
                    {
                        table[Array.BinarySearch(values, unit[i]), Array.BinarySearch(values, unit[j])] += 1.0 / (unit.Count - 1);
                    }
                }
            }
        }

        return table;
    }
}
