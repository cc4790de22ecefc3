namespace Hearsay.Weighing.Cases;

/// <summary>One step in the history of a case.</summary>
public sealed record CaseEdit
{
    /// <summary><c>e-</c> and 16 hex digits, made from everything below and the case (see <see cref="CaseIds"/>).</summary>
    public required string Id { get; init; }

    /// <summary>One more than the largest that was known when it was made. Edits are taken in this order, then by time and id.</summary>
    public required int Sequence { get; init; }

    /// <summary>What was done.</summary>
    public required CaseChange Change { get; init; }

    /// <summary>Why, in the person's words, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Who.</summary>
    public required string Author { get; init; }

    /// <summary>When, in universal time.</summary>
    public required string Made { get; init; }
}
