namespace Hearsay.Weighing.Happenings;

/// <summary>Puts the claims of one occurrence together. The same set of claims gives the same happenings, in whatever order it is given.</summary>
public static class HappeningFinder
{
    private const double LeastAverage = 0;
    private const double Bound = 6;

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
        double[][] scores = ScoresOf(block);
        return AverageLinkage.Cluster(scores, LeastAverage)
            .Select(cluster => HappeningBuilder.Build([.. cluster.Select(i => block[i])], (i, j) => scores[cluster[i]][cluster[j]]));
    }

    private static double[][] ScoresOf(Occurrence[] block)
    {
        double[][] scores = [.. block.Select(_ => new double[block.Length])];
        for (int i = 0; i < block.Length; i++)
        {
            for (int j = i + 1; j < block.Length; j++)
            {
                scores[i][j] = scores[j][i] = double.Clamp(PairJudge.Score(block[i], block[j]), -Bound, Bound);
            }
        }

        return scores;
    }
}
