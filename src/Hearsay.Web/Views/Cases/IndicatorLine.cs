using Hearsay.Store.Indicators;
using Hearsay.Weighing.Indicators;

namespace Hearsay.Web.Views.Cases;

/// <summary>An indicator as it stands, with how it came so.</summary>
/// <param name="Kept">The indicator.</param>
/// <param name="Stands">The state and the count on the day.</param>
/// <param name="Turns">The days on which it turned, the earliest first.</param>
/// <param name="Days">The days on which the count changed.</param>
/// <param name="Claims">The ids of the claims that are counted now, at most <see cref="MostClaims"/>.</param>
public sealed record IndicatorLine(KeptIndicator Kept, IndicatorDay Stands, IReadOnlyList<IndicatorDay> Turns, IReadOnlyList<IndicatorDay> Days, IReadOnlyList<string> Claims)
{
    /// <summary>The most claims that are named.</summary>
    public const int MostClaims = 50;

    /// <summary>Looks.</summary>
    public static IndicatorLine Of(IndicatorBook book, KeptIndicator kept, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(kept);
        IndicatorTimeline timeline = book.Timeline(kept.Indicator);
        return new IndicatorLine(
            kept, timeline.On(day), [.. timeline.Turns(DateOnly.MinValue, day)], [.. timeline.Days.Where(d => d.Day <= day)], book.IdsOf(timeline.ClaimsOn(day).TakeLast(MostClaims)));
    }
}
