namespace Hearsay.Store.Counting;

/// <summary>A source with what goes back to it. Each count is of claims that a query with its id finds.</summary>
public sealed record SourceRow
{
    /// <summary><c>s-</c> and 16 hex digits: the same in every library. <c>source:s-…</c> finds the claims counted here.</summary>
    public required string Id { get; init; }

    /// <summary>How it is called where it was found first.</summary>
    public required string Name { get; init; }

    /// <summary><c>person</c>, <c>organisation</c>, <c>country</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The actor's code, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>The claims that it vouches for innermost.</summary>
    public long Claims { get; init; }

    /// <summary>The documents that these stand in.</summary>
    public long Documents { get; init; }

    /// <summary>The claims that another known origin puts forward too: <c>shared:yes</c>.</summary>
    public long Shared { get; init; }

    /// <summary>The claims on a side of a disagreement, whichever: <c>has:disagreement</c>.</summary>
    public long Disputed { get; init; }

    /// <summary>The forecasts among them: <c>has:forecast</c>.</summary>
    public long Forecasts { get; init; }
}
