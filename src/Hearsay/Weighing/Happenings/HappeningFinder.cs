namespace Hearsay.Weighing.Happenings;

/// <summary>Puts the claims of one occurrence together. The same set of claims gives the same happenings, in whatever order it is given.</summary>
public static class HappeningFinder
{
    private const double LeastAverage = TieForest.Least;
    private const double Bound = 6;
    private const double Excluded = -15;

    /// <summary>The happenings, by id; claims that nothing is like make one each.</summary>
    public static IReadOnlyList<Happening> Group(IReadOnlyList<Occurrence> occurrences)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        var blocks = new OccurrenceBlocks();
        foreach (Occurrence occurrence in occurrences.OrderBy(o => o.ClaimId, StringComparer.Ordinal).DistinctBy(o => o.ClaimId))
        {
            blocks.Add(occurrence);
        }

        return
        [
            .. blocks.Find()
                .SelectMany(block => GroupBlock([.. block.Select(i => blocks.Occurrences[i])]))
                .OrderBy(h => h.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The happenings of one block, given in order of claim ids.</summary>
    internal static IEnumerable<Happening> GroupBlock(Occurrence[] block)
    {
        OccurrenceProfile[] claims = [.. block.Select(OccurrenceProfile.Of)];
        double[][] scores = ScoresOf(claims);
        return AverageLinkage.Cluster(Compared(claims, scores), LeastAverage)
            .Select(cluster => HappeningBuilder.Build([.. cluster.Select(i => claims[i])], (i, j) => scores[cluster[i]][cluster[j]]));
    }

    private static double[][] ScoresOf(OccurrenceProfile[] claims)
    {
        double[][] scores = [.. claims.Select(_ => new double[claims.Length])];
        for (int i = 0; i < claims.Length; i++)
        {
            for (int j = i + 1; j < claims.Length; j++)
            {
                scores[i][j] = scores[j][i] = double.Clamp(PairJudge.Score(claims[i], claims[j]), -Bound, Bound);
            }
        }

        return scores;
    }

    // What counts in the averages: scores against rivals, and what cannot be one.
    private static double[][] Compared(OccurrenceProfile[] claims, double[][] scores)
    {
        double[][] compared = Rivalry.Apply(scores, [.. claims.Select(c => c.Occurrence.Document)]);
        for (int i = 0; i < claims.Length; i++)
        {
            for (int j = i + 1; j < claims.Length; j++)
            {
                if (PairJudge.AreApart(claims[i], claims[j]))
                {
                    compared[i][j] = compared[j][i] = Excluded;
                }
            }
        }

        return compared;
    }
}
