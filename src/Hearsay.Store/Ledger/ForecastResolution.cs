using Hearsay.Weighing.Forecasts;

namespace Hearsay.Store.Ledger;

/// <summary>How a forecast ended.</summary>
/// <param name="Outcome">How.</param>
/// <param name="Settled">The day on which that was settled: that of the event, or of the deadline that passed.</param>
/// <param name="Evidence">The ids of the claims and documents that show it.</param>
/// <param name="Reason">Why, in the person's words, or null.</param>
/// <param name="Author">Who judged.</param>
/// <param name="Remark">The number of the remark that says so.</param>
public sealed record ForecastResolution(
    ForecastOutcome Outcome, DateOnly? Settled, IReadOnlyList<string> Evidence, string? Reason, string Author, long Remark);
