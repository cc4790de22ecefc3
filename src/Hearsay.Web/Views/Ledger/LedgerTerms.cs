using System.Globalization;
using Hearsay.Store.Ledger;
using Hearsay.Store.Problems;
using Hearsay.Weighing.Forecasts;

namespace Hearsay.Web.Views.Ledger;

/// <summary>What is typed about forecasts: states, outcomes, days.</summary>
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

    /// <summary>The day of a clock, in universal time; of the machine's if there is none.</summary>
    public static DateOnly Today(TimeProvider? clock) => DateOnly.FromDateTime((clock ?? TimeProvider.System).GetUtcNow().UtcDateTime);

    /// <summary>Reads a day.</summary>
    /// <exception cref="LibraryException">It is none.</exception>
    public static DateOnly? DayOf(string? typed) => typed is null ? null
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new LibraryException($"'{typed}' is no day. Write it as 1948-06-24.");
}
