namespace Hearsay.Weighing.Hypotheses;

/// <summary>How far several analysts agree on a matrix.</summary>
/// <param name="Alpha">Krippendorff's alpha for ordinal data over all cells, NA left out; null if no cell has two ratings that can be compared.</param>
/// <param name="Shared">The number of cells that two analysts or more rated, NA left out.</param>
/// <param name="Disputed">The cells rated otherwise, those furthest apart first, then in the order of the matrix.</param>
public sealed record AnalystAgreement(double? Alpha, int Shared, IReadOnlyList<DisputedCell> Disputed)
{
    /// <summary>Compares the analysts of a matrix.</summary>
    public static AnalystAgreement Of(EvidenceMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        (int Item, int Hypothesis, MatrixRating[] Ratings)[] cells =
        [
            .. matrix.Items.SelectMany((item, i) => item.Ratings.Where(r => r.Value != Consistency.NotApplicable).GroupBy(r => r.Hypothesis).OrderBy(g => g.Key)
                .Select(g => (i, g.Key, g.OrderBy(r => r.Analyst, StringComparer.Ordinal).ToArray()))).Where(c => c.Item3.Length > 1),
        ];
        int[][] values = [.. cells.Select(c => c.Ratings.Select(r => ConsistencyScale.ValueOf(r.Value)!.Value).ToArray())];
        return new AnalystAgreement(
            OrdinalAgreement.Alpha(values),
            cells.Length,
            [
                .. cells.Select((c, n) => new DisputedCell(c.Item, c.Hypothesis, c.Ratings, values[n].Max() - values[n].Min()))
                    .Where(c => c.Spread > 0).OrderByDescending(c => c.Spread),
            ]);
    }
}
