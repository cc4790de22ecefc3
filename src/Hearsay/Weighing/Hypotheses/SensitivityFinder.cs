namespace Hearsay.Weighing.Hypotheses;

/// <summary>
/// Finds which single item, origin or rating changes the ranking if it is wrong. Every item and every origin is left out once, and every
/// rating is put to every other value that counts otherwise (NA aside); nothing is counted anew but what changes.
/// </summary>
public sealed class SensitivityFinder
{
    private static readonly Consistency[] Values = [Consistency.Neutral, Consistency.Inconsistent, Consistency.VeryInconsistent];

    private readonly EvidenceMatrix matrix;
    private readonly CellTable table;
    private readonly int?[] ranks;
    private readonly int hypotheses;

    private SensitivityFinder(EvidenceMatrix matrix, Weighting weighting, CountingUnit unit)
    {
        this.matrix = matrix;
        table = new CellTable(matrix, weighting, unit);
        ranks = Ranks.Of(table.Scores, table.IsRated);
        hypotheses = matrix.Hypotheses.Count;
    }

    /// <summary>What changes the ranking: items, then origins, then ratings, each in the order of the matrix.</summary>
    public static IReadOnlyList<RankingChange> Find(EvidenceMatrix matrix, Weighting weighting = Weighting.Parc, CountingUnit unit = CountingUnit.Origin)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var finder = new SensitivityFinder(matrix, weighting, unit);
        return [.. finder.Items(), .. finder.Origins(), .. finder.RatingsOf()];
    }

    private IEnumerable<RankingChange> Items()
    {
        for (int item = 0; item < matrix.Items.Count; item++)
        {
            double[] scores = new double[hypotheses];
            for (int h = 0; h < hypotheses; h++)
            {
                scores[h] = table.ScoreWith(item, h, 0);
            }

            if (Turned(scores) is { } change)
            {
                yield return change with { Kind = ChangeKind.Item, Item = item };
            }
        }
    }

    /// <summary>Where every item counts by itself, an origin is the sum of its items.</summary>
    private IEnumerable<RankingChange> Origins()
    {
        ILookup<string, int> origins = Enumerable.Range(0, matrix.Items.Count).Where(i => matrix.Items[i].Origin is not null)
            .ToLookup(i => matrix.Items[i].Origin!, StringComparer.Ordinal);
        foreach (IGrouping<string, int> origin in origins)
        {
            double[] scores = [.. table.Scores];
            foreach (int of in origin.Select(i => table.Units[i]).Distinct())
            {
                for (int h = 0; h < hypotheses; h++)
                {
                    scores[h] -= table.OfUnit(of, h);
                }
            }

            if (Turned(scores) is { } change)
            {
                yield return change with { Kind = ChangeKind.Origin, Origin = origin.Key };
            }
        }
    }

    private IEnumerable<RankingChange> RatingsOf()
    {
        for (int item = 0; item < matrix.Items.Count; item++)
        {
            foreach (MatrixRating rating in matrix.Items[item].Ratings)
            {
                int at = (item * hypotheses) + rating.Hypothesis;
                int now = ConsistencyScale.InconsistencyOf(rating.Value);
                foreach (Consistency to in Values)
                {
                    int then = ConsistencyScale.InconsistencyOf(to);
                    if (rating.Value != Consistency.NotApplicable && then != now && Rated(item, rating, table.Weights[item] * (table.Sums[at] - now + then) / table.Counts[at], to) is { } change)
                    {
                        yield return change;
                    }
                }
            }
        }
    }

    private RankingChange? Rated(int item, MatrixRating rating, double cell, Consistency to)
    {
        double score = table.ScoreWith(item, rating.Hypothesis, cell);
        if (Ranks.StayWith(table.Scores, table.IsRated, rating.Hypothesis, score))
        {
            return null;
        }

        double[] scores = [.. table.Scores];
        scores[rating.Hypothesis] = score;
        return Turned(scores) is { } change ? change with { Kind = ChangeKind.Rating, Item = item, Rating = rating, To = to } : null;
    }

    private RankingChange? Turned(double[] scores)
    {
        int?[] then = Ranks.Of(scores, table.IsRated);
        return then.AsSpan().SequenceEqual(ranks) ? null : new RankingChange
        {
            Kind = ChangeKind.Item,
            Ranks = then,
            ChangesFirst = Enumerable.Range(0, hypotheses).Any(h => (then[h] == 1) != (ranks[h] == 1)),
        };
    }
}
