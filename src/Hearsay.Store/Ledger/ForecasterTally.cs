namespace Hearsay.Store.Ledger;

/// <summary>How much somebody forecast, over all documents of a library.</summary>
/// <param name="Forecaster">Who.</param>
/// <param name="Made">How many forecasts are in the ledger.</param>
/// <param name="Unfalsifiable">How many of them cannot fail ("may", "could").</param>
/// <param name="Matured">How many deadlines have passed.</param>
/// <param name="Resolved">How many a person said of how they ended.</param>
public sealed record ForecasterTally(Forecaster Forecaster, long Made, long Unfalsifiable, long Matured, long Resolved);
