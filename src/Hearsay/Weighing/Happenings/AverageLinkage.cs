namespace Hearsay.Weighing.Happenings;

/// <summary>
/// Puts items into clusters: the two clusters whose items agree best on average are joined, until none agree well enough.
/// Averages keep a chain of pairs that each look alike from drawing far ends together. Of equals, the first are joined.
/// </summary>
internal static class AverageLinkage
{
    /// <summary>The clusters, each in order, by first items.</summary>
    /// <param name="scores">The scores of all pairs, symmetric.</param>
    /// <param name="threshold">The least average that joins two clusters.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Cluster(double[][] scores, double threshold)
    {
        int count = scores.Length;
        double[][] averages = [.. scores.Select(row => row.ToArray())];
        List<int>?[] clusters = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
        int[] best = [.. Enumerable.Range(0, count).Select(i => BestOf(i, averages, clusters))];
        while (FindPair(averages, clusters, best) is { } first && averages[first][best[first]] >= threshold)
        {
            int second = best[first];
            Join(first, second, averages, clusters);
            for (int i = 0; i < count; i++)
            {
                if (clusters[i] is not null && i < second)
                {
                    best[i] = i == first || best[i] == first || best[i] == second || IsBetter(averages, i, first, best[i])
                        ? BestOf(i, averages, clusters)
                        : best[i];
                }
            }
        }

        return [.. clusters.OfType<List<int>>().Select(c => c.Order().ToArray())];
    }

    private static bool IsBetter(double[][] averages, int row, int candidate, int best) =>
        candidate > row && (best < 0 || averages[row][candidate] >= averages[row][best]);

    private static int? FindPair(double[][] averages, List<int>?[] clusters, int[] best)
    {
        int? found = null;
        for (int i = 0; i < best.Length; i++)
        {
            if (clusters[i] is not null && best[i] >= 0 && (found is not { } f || averages[i][best[i]] > averages[f][best[f]]))
            {
                found = i;
            }
        }

        return found;
    }

    // The best partner among those that come later, or -1.
    private static int BestOf(int row, double[][] averages, List<int>?[] clusters)
    {
        int best = -1;
        for (int j = row + 1; j < clusters.Length; j++)
        {
            if (clusters[row] is not null && clusters[j] is not null && (best < 0 || averages[row][j] > averages[row][best]))
            {
                best = j;
            }
        }

        return best;
    }

    private static void Join(int first, int second, double[][] averages, List<int>?[] clusters)
    {
        (double a, double b) = (clusters[first]!.Count, clusters[second]!.Count);
        for (int k = 0; k < clusters.Length; k++)
        {
            averages[first][k] = averages[k][first] = ((averages[first][k] * a) + (averages[second][k] * b)) / (a + b);
        }

        clusters[first]!.AddRange(clusters[second]!);
        clusters[second] = null;
    }
}
