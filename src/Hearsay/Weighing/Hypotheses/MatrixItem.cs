namespace Hearsay.Weighing.Hypotheses;

/// <summary>An item of evidence: a row of the matrix.</summary>
public sealed record MatrixItem
{
    /// <summary>Tells it from the others.</summary>
    public required string Key { get; init; }

    /// <summary>What it goes back to; items of one origin do not count twice. Null if it shares its origin with none.</summary>
    public string? Origin { get; init; }

    /// <summary>What it is weighed by.</summary>
    public EvidenceMarks Marks { get; init; } = new();

    /// <summary>The ratings; at most one for a hypothesis and an analyst.</summary>
    public IReadOnlyList<MatrixRating> Ratings { get; init; } = [];

    /// <summary>The likelihoods; at most one for a hypothesis and an analyst.</summary>
    public IReadOnlyList<MatrixLikelihood> Likelihoods { get; init; } = [];

    /// <summary>What counts as one with it.</summary>
    internal string UnitOf(CountingUnit unit) => unit == CountingUnit.Origin && Origin is { } origin ? "origin " + origin : "item " + Key;

    /// <summary>The mean of the analysts' ratings on a scale from -2 to 2; null if nobody rates it other than NA.</summary>
    internal double? MeanOf(int hypothesis)
    {
        int count = 0;
        int sum = 0;
        foreach (MatrixRating rating in Ratings)
        {
            if (rating.Hypothesis == hypothesis && ConsistencyScale.ValueOf(rating.Value) is { } value)
            {
                count++;
                sum += value;
            }
        }

        return count == 0 ? null : (double)sum / count;
    }
}
