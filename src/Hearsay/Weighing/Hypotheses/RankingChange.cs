namespace Hearsay.Weighing.Hypotheses;

/// <summary>Something that alone changes the ranking if it is otherwise.</summary>
public sealed record RankingChange
{
    /// <summary>What.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The item's place in the matrix; null for an origin.</summary>
    public int? Item { get; init; }

    /// <summary>The origin; null for others.</summary>
    public string? Origin { get; init; }

    /// <summary>The rating that is otherwise; null for others.</summary>
    public MatrixRating? Rating { get; init; }

    /// <summary>What it would have to be; null for others.</summary>
    public Consistency? To { get; init; }

    /// <summary>The ranks that follow, by the place of hypotheses in the matrix; null for those not tested.</summary>
    public required IReadOnlyList<int?> Ranks { get; init; }

    /// <summary>Whether another hypothesis is first then, or one more, or one less.</summary>
    public required bool ChangesFirst { get; init; }
}
