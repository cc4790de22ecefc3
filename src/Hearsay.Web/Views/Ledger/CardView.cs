using Hearsay.Store;
using Hearsay.Store.Ledger;
using Hearsay.Weighing.Forecasts;

namespace Hearsay.Web.Views.Ledger;

/// <summary>The score card of a forecaster.</summary>
/// <param name="Forecaster">Who.</param>
/// <param name="Card">What became of the forecasts.</param>
/// <param name="Day">The day on which.</param>
public sealed record CardView(Forecaster Forecaster, ScoreCard Card, DateOnly Day)
{
    /// <summary>Looks; null if there is no such forecaster, or there may be no card.</summary>
    public static CardView? Of(Library library, string key, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(library);
        return library.Ledger().Card(key, day) is var (forecaster, card) ? new CardView(forecaster, card, day) : null;
    }
}
