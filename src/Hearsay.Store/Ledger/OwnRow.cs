namespace Hearsay.Store.Ledger;

/// <summary>A row of the desk's own forecasts.</summary>
internal sealed record OwnRow
{
    public long Number { get; init; }

    public string Words { get; init; } = "";

    public string Deadline { get; init; } = "";

    public string Author { get; init; } = "";

    public string Made { get; init; } = "";
}
