using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Weighing.Cases;

/// <summary>The matrix of a case, as it is looked at.</summary>
/// <param name="Case">The case.</param>
/// <param name="Matrix">Its matrix: items and hypotheses stand in it as in the case.</param>
/// <param name="Weighting">How marks become weights.</param>
/// <param name="Unit">What counts once.</param>
public sealed record MatrixView(Case Case, EvidenceMatrix Matrix, Weighting Weighting, CountingUnit Unit)
{
    /// <summary>What such a table is, and is not.</summary>
    public const string Caveat = "This is bookkeeping of the evidence as it was rated, not proof of any hypothesis.";

    /// <summary>The hypotheses in their order.</summary>
    public InconsistencyRanking Ranking { get; } = InconsistencyRanking.Of(Matrix, Weighting, Unit);

    /// <summary>Looks at a case; null if the analyst who is named rated nothing in it.</summary>
    /// <param name="of">The case.</param>
    /// <param name="weighting">How marks become weights.</param>
    /// <param name="unit">What counts once.</param>
    /// <param name="analyst">Only the ratings of one analyst; null for the mean of all.</param>
    public static MatrixView? Of(Case of, Weighting weighting = Weighting.Parc, CountingUnit unit = CountingUnit.Origin, string? analyst = null)
    {
        ArgumentNullException.ThrowIfNull(of);
        EvidenceMatrix matrix = of.ToMatrix();
        return analyst is null ? new MatrixView(of, matrix, weighting, unit)
            : matrix.Analysts.Contains(analyst) ? new MatrixView(of, matrix.Of(analyst), weighting, unit)
            : null;
    }

    /// <summary>The items, those that tell hypotheses apart most first; those that nobody rated last.</summary>
    public IEnumerable<int> ItemsInOrder => Enumerable.Range(0, Matrix.Items.Count).OrderByDescending(i => DiagnosticityOf(i) ?? -1).ThenBy(i => i);

    /// <summary>How well an item tells the hypotheses apart, 0 to 1; null if nobody rated it.</summary>
    public double? DiagnosticityOf(int item) => Diagnosticity.Of(Matrix.Items[item], Matrix.Hypotheses.Count);

    /// <summary>The ratings of a cell in letters, in the order of the analysts' names, <c>C/I</c>; null if nobody rated it.</summary>
    public string? CellOf(int item, int hypothesis)
    {
        string[] letters = [.. Matrix.Items[item].Ratings.Where(r => r.Hypothesis == hypothesis).OrderBy(r => r.Analyst, StringComparer.Ordinal).Select(r => ConsistencyScale.LettersOf(r.Value))];
        return letters.Length == 0 ? null : string.Join('/', letters.Distinct().Count() == 1 ? letters.Take(1) : letters);
    }

    /// <summary>What changes the ranking if it is wrong; that after which another hypothesis is first comes first.</summary>
    public IEnumerable<RankingChange> ChangesInOrder() => SensitivityFinder.Find(Matrix, Weighting, Unit).OrderByDescending(c => c.ChangesFirst);

    /// <summary>What a change is about: the key of an item, or the name of an origin.</summary>
    public string AboutOf(RankingChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Item is { } item ? Case.Evidence[item].Key : Case.Evidence.First(e => e.Content.Origin == change.Origin).Content.OriginName;
    }

    /// <summary>An order of ranks in a line: <c>H2, H1=H3</c>.</summary>
    public string OrderOf(IReadOnlyList<int?> ranks) => string.Join(
        ", ", Enumerable.Range(0, ranks.Count).Where(h => ranks[h] is not null).GroupBy(h => ranks[h]!.Value).OrderBy(g => g.Key).Select(g => string.Join('=', g.Select(h => Case.Hypotheses[h].Key))));
}
