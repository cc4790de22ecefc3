using Hearsay.Store;
using Hearsay.Store.Facets;
using Hearsay.Store.Ledger;
using Hearsay.Store.Problems;

namespace Hearsay.Web.Views.Ledger;

/// <summary>What the ledger page shows: the forecasts that stand in one way, by deadline.</summary>
public sealed record LedgerView
{
    /// <summary>How many are on a part.</summary>
    public const int PartLength = 40;

    /// <summary>The query as typed.</summary>
    public required string Query { get; init; }

    /// <summary>Only those that stand so; null for all.</summary>
    public ForecastState? State { get; init; }

    /// <summary>The day on which they stand so.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Why the query was not understood; else null.</summary>
    public string? Problem { get; init; }

    /// <summary>The forecasts of this part.</summary>
    public IReadOnlyList<ForecastLine> Forecasts { get; init; } = [];

    /// <summary>How many stand in each way, and in all.</summary>
    public IReadOnlyList<(ForecastState? State, string Count)> Counts { get; init; } = [];

    /// <summary>Behind which one the next part begins; null if this is the last.</summary>
    public string? Next { get; init; }

    /// <summary>Whether this is not the first part.</summary>
    public bool IsLater { get; init; }

    /// <summary>Looks.</summary>
    /// <param name="library">The library.</param>
    /// <param name="query">Which claims' forecasts.</param>
    /// <param name="state">How they stand; null for those that are due if there are any, else all.</param>
    /// <param name="isOfAll">Whether all are wanted however they stand.</param>
    /// <param name="day">The day.</param>
    /// <param name="after">The forecast behind which the part begins.</param>
    /// <param name="count">Tells how many forecasts of a query stand in each way on a day.</param>
    public static LedgerView Of(Library library, string query, ForecastState? state, bool isOfAll, DateOnly day, string? after, Func<string, DateOnly, IReadOnlyDictionary<ForecastState, long>> count)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(library);
        var view = new LedgerView { Query = query, State = state, Day = day, IsLater = after is not null };
        try
        {
            ForecastLedger ledger = library.Ledger();
            IReadOnlyDictionary<ForecastState, long> byState = count(query, day);
            List<(ForecastState? State, long Count)> counts =
                [(ForecastState.Due, byState[ForecastState.Due]), (ForecastState.Running, byState[ForecastState.Running]), (ForecastState.Resolved, byState[ForecastState.Resolved]),
                    (ForecastState.Unresolvable, byState[ForecastState.Unresolvable]), (null, byState.Values.Sum())];
            ForecastState? shown = state ?? (!isOfAll && counts[0].Count > 0 ? ForecastState.Due : null);
            IReadOnlyList<LedgerEntry> found = ledger.Part(new LedgerFilter(query, shown, day), after, PartLength + 1);
            return view with
            {
                State = shown,
                Counts = [.. counts.Select(c => (c.State, LibraryView.Words(Math.Min(c.Count, FacetCounter.MostCounted), c.Count > FacetCounter.MostCounted)))],
                Forecasts = [.. found.Take(PartLength).Select(e => ForecastLine.Of(e, day))],
                Next = found.Count > PartLength ? found[PartLength - 1].Id : null,
            };
        }
        catch (Exception problem) when (problem is QueryException or LibraryException)
        {
            return view with { Problem = problem.Message };
        }
    }
}
