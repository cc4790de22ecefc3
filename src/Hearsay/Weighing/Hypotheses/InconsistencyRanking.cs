namespace Hearsay.Weighing.Hypotheses;

/// <summary>
/// Hypotheses by least inconsistency (Heuer 1999, ch. 8, step 5: the most likely hypothesis is usually the one with the least evidence
/// against it, not the one with the most evidence for it).
/// </summary>
/// <remarks>
/// The score of a hypothesis is the sum over origins of the largest <c>w · i</c> among their items, with <c>w</c> the weight of the item and
/// <c>i</c> the mean over analysts of 2 for II, 1 for I, 0 for the others; NA is left out.
/// </remarks>
public sealed class InconsistencyRanking
{
    private InconsistencyRanking(IReadOnlyList<RankedHypothesis> hypotheses, int units)
    {
        Hypotheses = hypotheses;
        Units = units;
    }

    /// <summary>All hypotheses in the order of the matrix.</summary>
    public IReadOnlyList<RankedHypothesis> Hypotheses { get; }

    /// <summary>How much counted once: origins, or items.</summary>
    public int Units { get; }

    /// <summary>The hypotheses from the least inconsistency on; what was not tested comes last.</summary>
    public IReadOnlyList<RankedHypothesis> InOrder => [.. Hypotheses.OrderBy(h => h.Rank ?? int.MaxValue).ThenBy(h => h.Hypothesis)];

    /// <summary>Ranks the hypotheses of a matrix.</summary>
    public static InconsistencyRanking Of(EvidenceMatrix matrix, Weighting weighting = Weighting.Parc, CountingUnit unit = CountingUnit.Origin)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var table = new CellTable(matrix, weighting, unit);
        int?[] ranks = Ranks.Of(table.Scores, table.IsRated);
        return new InconsistencyRanking(
            [
                .. Enumerable.Range(0, matrix.Hypotheses.Count).Select(h =>
                {
                    double?[] means = [.. matrix.Items.Select(i => i.MeanOf(h))];
                    int unrated = matrix.Items.Count(i => i.Ratings.All(r => r.Hypothesis != h));
                    return new RankedHypothesis(h, ranks[h], table.Scores[h], means.Count(m => m < 0), means.Count(m => m > 0), unrated);
                }),
            ],
            table.UnitNames.Count);
    }
}
