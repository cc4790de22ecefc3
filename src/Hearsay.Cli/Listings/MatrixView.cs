using Hearsay.Cli.Terminal;
using Hearsay.Weighing.Cases;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Cli.Listings;

/// <summary>The matrix of a case, as it is looked at.</summary>
/// <param name="Case">The case.</param>
/// <param name="Matrix">Its matrix: items and hypotheses stand in it as in the case.</param>
/// <param name="Weighting">How marks become weights.</param>
/// <param name="Unit">What counts once.</param>
internal sealed record MatrixView(Case Case, EvidenceMatrix Matrix, Weighting Weighting, CountingUnit Unit)
{
    /// <summary>The hypotheses in their order.</summary>
    public InconsistencyRanking Ranking { get; } = InconsistencyRanking.Of(Matrix, Weighting, Unit);

    /// <summary>Looks at a case.</summary>
    /// <exception cref="UsageException">The analyst rated nothing in it.</exception>
    public static MatrixView Of(Case of, Weighting weighting, CountingUnit unit, string? analyst)
    {
        EvidenceMatrix matrix = of.ToMatrix();
        if (analyst is not null && !matrix.Analysts.Contains(analyst))
        {
            throw new UsageException($"'{analyst}' rated nothing in case '{of.Name}'. {(matrix.Analysts.Count == 0 ? "Nobody did." : $"Those who did: {string.Join(", ", matrix.Analysts)}.")}");
        }

        return new MatrixView(of, analyst is null ? matrix : matrix.Of(analyst), weighting, unit);
    }

    /// <summary>An order of ranks in a line: <c>H2, H1=H3</c>.</summary>
    public string OrderOf(IReadOnlyList<int?> ranks) => string.Join(
        ", ", Enumerable.Range(0, ranks.Count).Where(h => ranks[h] is not null).GroupBy(h => ranks[h]!.Value).OrderBy(g => g.Key).Select(g => string.Join('=', g.Select(h => Case.Hypotheses[h].Key))));
}
