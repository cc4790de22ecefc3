using Hearsay.Store.Indicators;
using Hearsay.Weighing.Indicators;

namespace Hearsay.Cli.Listings;

/// <summary>How an indicator stands on a day.</summary>
/// <param name="Kept">The indicator.</param>
/// <param name="Day">The day, with the count and the state.</param>
/// <param name="Since">Since when it is in this state; null if it never was in another.</param>
/// <param name="Vague">How many claims are left out because the time they speak of is longer than the window.</param>
/// <param name="Claims">The ids of the claims in the window.</param>
internal sealed record IndicatorStanding(KeptIndicator Kept, IndicatorDay Day, DateOnly? Since, int Vague, IReadOnlyList<string> Claims)
{
    /// <summary>Looks at an indicator.</summary>
    public static IndicatorStanding Of(IndicatorBook book, KeptIndicator kept, DateOnly day)
    {
        IndicatorTimeline timeline = book.Timeline(kept.Indicator);
        IndicatorDay? turned = timeline.Turns(DateOnly.MinValue, day).Select(d => (IndicatorDay?)d).LastOrDefault();
        return new IndicatorStanding(kept, timeline.On(day), turned?.Day, timeline.Vague, book.IdsOf(timeline.ClaimsOn(day)));
    }
}
