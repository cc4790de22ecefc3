namespace Hearsay.Weighing.Hypotheses;

/// <summary>Evidence by hypotheses.</summary>
/// <param name="Hypotheses">The keys of the hypotheses.</param>
/// <param name="Items">The items of evidence.</param>
public sealed record EvidenceMatrix(IReadOnlyList<string> Hypotheses, IReadOnlyList<MatrixItem> Items)
{
    /// <summary>How likely each hypothesis was held before the evidence, in any proportion; empty if all are held alike.</summary>
    public IReadOnlyList<double> Priors { get; init; } = [];

    /// <summary>Everybody who rated, by name.</summary>
    public IReadOnlyList<string> Analysts =>
        [.. Items.SelectMany(i => i.Ratings.Select(r => r.Analyst).Concat(i.Likelihoods.Select(l => l.Analyst))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The same matrix as one analyst sees it.</summary>
    public EvidenceMatrix Of(string analyst) => this with
    {
        Items =
        [
            .. Items.Select(i => i with
            {
                Ratings = [.. i.Ratings.Where(r => r.Analyst == analyst)],
                Likelihoods = [.. i.Likelihoods.Where(l => l.Analyst == analyst)],
            }),
        ],
    };
}
