namespace Hearsay.Weighing.Hypotheses;

/// <summary>
/// What the likelihoods that analysts gave make of the hypotheses, by Bayes' rule. It holds if one of the hypotheses is true and no two are,
/// and if the items that are counted do not depend on each other once a hypothesis is given.
/// </summary>
/// <remarks>
/// <c>ln P(H|E) = ln P(H) + Σ ln P(Eᵢ|H) + constant</c>, the sum over origins (Good 1950, Probability and the Weighing of Evidence: weights
/// of evidence add up as logarithms). Of several items of one origin the one that tells the hypotheses apart most is counted. Several
/// analysts' likelihoods are joined by the mean of their logarithms.
/// </remarks>
public sealed record BayesianReading
{
    /// <summary>For each hypothesis its probability after the evidence, 0 to 1; they add up to 1.</summary>
    public required IReadOnlyList<double> Posteriors { get; init; }

    /// <summary>For each hypothesis its probability before the evidence.</summary>
    public required IReadOnlyList<double> Priors { get; init; }

    /// <summary>The items that were counted, by their places, with the natural logarithm of the likelihood for each hypothesis.</summary>
    public required IReadOnlyList<(int Item, IReadOnlyList<double> Logarithms)> Counted { get; init; }

    /// <summary>Items that go back to an origin that was counted with another item.</summary>
    public required IReadOnlyList<int> OfSharedOrigin { get; init; }

    /// <summary>Items whose likelihood nobody gave for all hypotheses.</summary>
    public required IReadOnlyList<int> WithoutLikelihood { get; init; }

    /// <summary>The natural logarithm of the odds of a hypothesis against all others.</summary>
    public double LogOddsOf(int hypothesis) => Math.Log(Posteriors[hypothesis]) - double.LogP1(-Posteriors[hypothesis]);

    /// <summary>Reads a matrix; null if no item has likelihoods for all hypotheses.</summary>
    public static BayesianReading? Of(EvidenceMatrix matrix, CountingUnit unit = CountingUnit.Origin)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        int count = matrix.Hypotheses.Count;
        double[]?[] rows = [.. matrix.Items.Select(i => Logarithms(i, count))];
        int[] given = [.. Enumerable.Range(0, rows.Length).Where(i => rows[i] is not null)];
        if (given.Length == 0)
        {
            return null;
        }

        int[] counted =
        [
            .. given.GroupBy(i => matrix.Items[i].UnitOf(unit), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.OrderByDescending(i => rows[i]!.Max() - rows[i]!.Min()).ThenBy(i => matrix.Items[i].Key, StringComparer.Ordinal).First()),
        ];
        double[] priors = Normalised([.. matrix.Priors.Count == count ? matrix.Priors.Select(p => Math.Log(p)) : Enumerable.Repeat(0.0, count)]);
        return new BayesianReading
        {
            Priors = priors,
            Posteriors = Normalised([.. Enumerable.Range(0, count).Select(h => Math.Log(priors[h]) + counted.Sum(i => rows[i]![h]))]),
            Counted = [.. counted.Order().Select(i => (i, (IReadOnlyList<double>)rows[i]!))],
            OfSharedOrigin = [.. given.Except(counted)],
            WithoutLikelihood = [.. Enumerable.Range(0, rows.Length).Except(given)],
        };
    }

    /// <summary>The mean over the analysts who gave all of them.</summary>
    private static double[]? Logarithms(MatrixItem item, int count)
    {
        MatrixLikelihood[][] whole =
        [
            .. item.Likelihoods.GroupBy(l => l.Analyst, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.OrderBy(l => l.Hypothesis).ToArray()).Where(g => g.Length == count),
        ];
        return whole.Length == 0 ? null : [.. Enumerable.Range(0, count).Select(h => whole.Average(g => Math.Log(g[h].Value)))];
    }

    private static double[] Normalised(double[] logarithms)
    {
        double most = logarithms.Max();
        double[] shares = [.. logarithms.Select(l => Math.Exp(l - most))];
        double sum = shares.Sum();
        return [.. shares.Select(s => s / sum)];
    }
}
