using Hearsay.Store.Ledger;
using Hearsay.Weighing.Forecasts;

namespace Hearsay.Web.Views.Ledger;

/// <summary>What is typed about forecasts: states and outcomes.</summary>
internal static class LedgerTerms
{
    /// <summary>The state of a name; null if it is none.</summary>
    public static ForecastState? StateOf(string? name) => name is not null && Enum.GetNames<ForecastState>().FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
        ? Enum.Parse<ForecastState>(found)
        : null;

    /// <summary>The outcome of a name; null if it is none.</summary>
    public static ForecastOutcome? OutcomeOf(string? name) => name is not null && Enum.GetNames<ForecastOutcome>().FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
        ? Enum.Parse<ForecastOutcome>(found)
        : null;
}
