namespace Hearsay.Weighing.Hypotheses;

/// <summary>Ranks of scores: the smallest is first, equal ones share a rank, and the next one counts on behind all of them (1, 1, 3).</summary>
internal static class Ranks
{
    /// <summary>Scores closer than this are equal: far above what adding in another order can make, far below any rating.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>The ranks; null for those that are not ranked.</summary>
    public static int?[] Of(ReadOnlySpan<double> scores, ReadOnlySpan<bool> isRanked)
    {
        var ranks = new int?[scores.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            ranks[i] = isRanked[i] ? 1 : null;
            for (int j = 0; isRanked[i] && j < scores.Length; j++)
            {
                ranks[i] += isRanked[j] && scores[j] < scores[i] - Tolerance ? 1 : 0;
            }
        }

        return ranks;
    }

    /// <summary>Whether one score, put in the place of another, leaves every rank as it is.</summary>
    public static bool StayWith(ReadOnlySpan<double> scores, ReadOnlySpan<bool> isRanked, int changed, double score)
    {
        for (int i = 0; i < scores.Length; i++)
        {
            if (i != changed && isRanked[i] && Compare(scores[i], score) != Compare(scores[i], scores[changed]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Compare(double one, double other) => double.Abs(one - other) <= Tolerance ? 0 : one < other ? -1 : 1;
}
