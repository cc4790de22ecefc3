namespace Hearsay.Weighing.Happenings;

/// <summary>Puts the claims of one occurrence together. The same set of claims gives the same happenings, in whatever order it is given.</summary>
public static class HappeningFinder
{
    /// <summary>Claims whose score is below cannot draw others into one block.</summary>
    internal const double LeastTie = -1;

    private const double LeastAverage = 0;
    private const double Bound = 6;
    private const int LargestBlock = 200;
    private const double TieStep = 0.5;

    /// <summary>The happenings, by id; claims that nothing is like make one each.</summary>
    public static IReadOnlyList<Happening> Group(IReadOnlyList<Occurrence> occurrences)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        Occurrence[] ordered = [.. occurrences.OrderBy(o => o.ClaimId, StringComparer.Ordinal).DistinctBy(o => o.ClaimId)];
        return
        [
            .. OccurrenceBlocks.Find(ordered)
                .SelectMany(block => GroupBlock([.. block.Select(i => ordered[i])]))
                .OrderBy(h => h.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The happenings of one block, given in order of claim ids.</summary>
    internal static IEnumerable<Happening> GroupBlock(Occurrence[] block)
    {
        double[][] scores = ScoresOf(block);
        foreach (IReadOnlyList<int> part in SplitBlock([.. Enumerable.Range(0, block.Length)], scores, LeastTie))
        {
            double[][] own = [.. part.Select(i => part.Select(j => scores[i][j]).ToArray())];
            foreach (IReadOnlyList<int> cluster in AverageLinkage.Cluster(own, LeastAverage))
            {
                yield return HappeningBuilder.Build([.. cluster.Select(i => block[part[i]])], (i, j) => own[cluster[i]][cluster[j]]);
            }
        }
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

    // A block too large for comparing everything with everything falls apart where its ties are weakest.
    private static IEnumerable<IReadOnlyList<int>> SplitBlock(IReadOnlyList<int> members, double[][] scores, double tie)
    {
        if (members.Count <= LargestBlock || tie >= Bound)
        {
            return [members];
        }

        var sets = new TiedSets(members.Count);
        for (int i = 0; i < members.Count; i++)
        {
            for (int j = i + 1; j < members.Count; j++)
            {
                if (scores[members[i]][members[j]] >= tie)
                {
                    sets.Tie(i, j);
                }
            }
        }

        return sets.All().SelectMany(set => SplitBlock([.. set.Select(i => members[i])], scores, tie + TieStep));
    }
}
