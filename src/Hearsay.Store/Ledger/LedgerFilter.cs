namespace Hearsay.Store.Ledger;

/// <summary>Which forecasts are listed.</summary>
/// <param name="Query">Only forecasts among the claims that this finds; empty for all. The desk's own are in no query.</param>
/// <param name="State">Only those that stand so; null for all.</param>
/// <param name="Day">The day on which they stand so.</param>
public sealed record LedgerFilter(string Query, ForecastState? State, DateOnly Day);
