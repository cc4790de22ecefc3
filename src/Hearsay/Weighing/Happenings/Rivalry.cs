namespace Hearsay.Weighing.Happenings;

/// <summary>
/// Weighs each pair of claims of two documents against their rivals: a document mostly tells an occurrence once, so a claim that has
/// a better match in the other document is less likely to be about the occurrence of a worse one.
/// </summary>
internal static class Rivalry
{
    private const double Share = 0.25;

    /// <summary>The scores, each less <see cref="Share"/> of what the best rival of either side scores above even odds.</summary>
    /// <param name="scores">The scores of all pairs, symmetric.</param>
    /// <param name="documents">The document of each claim.</param>
    public static double[][] Apply(double[][] scores, long[] documents)
    {
        int count = scores.Length;
        long[] distinct = [.. documents.Distinct()];
        int[] documentOf = [.. documents.Select(d => Array.IndexOf(distinct, d))];
        double[][] compared = [.. scores.Select(row => row.ToArray())];
        var best = new (int Claim, double Score, double Second)[distinct.Length];
        for (int i = 0; i < count; i++)
        {
            Array.Fill(best, (-1, 0, 0));
            for (int j = 0; j < count; j++)
            {
                ref (int Claim, double Score, double Second) found = ref best[documentOf[j]];
                if (j != i && scores[i][j] > found.Score)
                {
                    found = (j, scores[i][j], found.Score);
                }
                else if (j != i && scores[i][j] > found.Second)
                {
                    found.Second = scores[i][j];
                }
            }

            for (int j = 0; j < count; j++)
            {
                if (documentOf[j] != documentOf[i])
                {
                    (int claim, double score, double second) = best[documentOf[j]];
                    double less = Share * (claim == j ? second : score);
                    compared[i][j] -= less;
                    compared[j][i] -= less;
                }
            }
        }

        return compared;
    }
}
