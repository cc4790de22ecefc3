namespace Hearsay.Store.Weighing;

/// <summary>What a claim is about and where it comes from.</summary>
public sealed record WeighedClaim
{
    /// <summary>The id of the happening; null for claims that are about none, e.g. judgements.</summary>
    public string? Happening { get; init; }

    /// <summary>How many documents tell of the happening; 0 if there is none.</summary>
    public long Documents { get; init; }

    /// <summary>The name of the origin.</summary>
    public string? Origin { get; init; }

    /// <summary>The kind of the origin: <c>observation</c>, <c>author</c>, <c>named</c>, <c>document</c>, <c>wire</c>, <c>outlet</c>, <c>unnamed</c> or <c>circle</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether another known origin puts the same forward.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it stands on a side of a disagreement.</summary>
    public bool IsDisputed { get; init; }
}
