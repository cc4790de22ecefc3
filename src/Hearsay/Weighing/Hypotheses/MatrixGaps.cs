namespace Hearsay.Weighing.Hypotheses;

/// <summary>What was not looked at.</summary>
/// <param name="Unrated">Cells that nobody rated: item and hypothesis, by their places.</param>
/// <param name="NeverContradicted">
/// Hypotheses that no item speaks against, whoever rates it. They lead because nothing was found that could hurt them; that may be because
/// nobody looked.
/// </param>
/// <param name="Undiagnostic">Items rated alike against all hypotheses: they decide nothing.</param>
public sealed record MatrixGaps(
    IReadOnlyList<(int Item, int Hypothesis)> Unrated, IReadOnlyList<int> NeverContradicted, IReadOnlyList<int> Undiagnostic)
{
    /// <summary>Looks through a matrix.</summary>
    public static MatrixGaps Of(EvidenceMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        int[] hypotheses = [.. Enumerable.Range(0, matrix.Hypotheses.Count)];
        int[] items = [.. Enumerable.Range(0, matrix.Items.Count)];
        HashSet<(int, int)> rated = [.. items.SelectMany(i => matrix.Items[i].Ratings.Select(r => (i, r.Hypothesis)))];
        HashSet<int> contradicted =
            [.. matrix.Items.SelectMany(i => i.Ratings).Where(r => ConsistencyScale.InconsistencyOf(r.Value) > 0).Select(r => r.Hypothesis)];
        return new MatrixGaps(
            [.. items.SelectMany(i => hypotheses.Where(h => !rated.Contains((i, h))).Select(h => (i, h)))],
            [.. hypotheses.Where(h => !contradicted.Contains(h))],
            [.. items.Where(i => Diagnosticity.Of(matrix.Items[i], hypotheses.Length) is 0)]);
    }
}
