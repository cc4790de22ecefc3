namespace Hearsay.Store.Ledger;

/// <summary>A row of the ledger's table, with who made the forecast.</summary>
internal sealed record LedgerRow
{
    public long Document { get; init; }

    public string DocumentId { get; init; } = "";

    public long Claim { get; init; }

    public int First { get; init; }

    public int Last { get; init; }

    public long? Condition { get; init; }

    public string? SourceName { get; init; }

    public string? SourceKind { get; init; }

    public string? SourceActor { get; init; }

    public string? SourceKey { get; init; }

    public bool IsOwn { get; init; }

    public string? Made { get; init; }

    public string? Deadline { get; init; }

    public string Form { get; init; } = "";

    public double? Low { get; init; }

    public double? High { get; init; }

    public bool IsResolvable { get; init; }

    public string Entered { get; init; } = "";

    public string? Author { get; init; }

    public string? Outlet { get; init; }
}
