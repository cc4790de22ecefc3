using FsCheck;
using FsCheck.Fluent;
using Hearsay.Weighing.Indicators;
using Xunit;

namespace Hearsay.Tests.Weighing.Indicators;

public sealed class IndicatorTimelineTests
{
    private static readonly Indicator TwoInAWeek = new(2, IndicatorUnit.Origins, "karlstad", 7, false);
    private static readonly DateOnly March = new(2014, 3, 1);

    [Fact]
    public void It_is_met_while_enough_separate_units_are_in_the_window()
    {
        IndicatorTimeline timeline = IndicatorTimeline.Of(TwoInAWeek, [On(1, unit: 1, day: 0), On(2, unit: 1, day: 1), On(3, unit: 2, day: 3)]);

        Assert.Equal(
            [
                (0, 1, IndicatorState.Unseen), (3, 2, IndicatorState.Seen), (8, 1, IndicatorState.Receded), (10, 0, IndicatorState.Receded),
            ],
            timeline.Days.Select(d => (d.Day.DayNumber - March.DayNumber, d.Count, d.State)));
        Assert.Equal([1L, 2L, 3L], timeline.ClaimsOn(March.AddDays(3)));
        Assert.Equal([2L, 3L], timeline.ClaimsOn(March.AddDays(7)));
        Assert.Equal([IndicatorState.Seen, IndicatorState.Receded], timeline.Turns(March, March.AddDays(99)).Select(d => d.State));
        Assert.Equal(March.AddDays(8), Assert.Single(timeline.Turns(March.AddDays(4), March.AddDays(99))).Day);
    }

    [Fact]
    public void It_is_strengthening_while_there_is_more_than_when_it_was_reached()
    {
        IndicatorTimeline timeline = IndicatorTimeline.Of(TwoInAWeek, [On(1, 1, 0), On(2, 2, 0), On(3, 3, 2), On(4, 4, 20), On(5, 5, 21)]);

        Assert.Equal(
            [IndicatorState.Seen, IndicatorState.Strengthening, IndicatorState.Receded, IndicatorState.Seen, IndicatorState.Receded],
            timeline.Turns(DateOnly.MinValue, DateOnly.MaxValue).Select(d => d.State));
        Assert.Equal(IndicatorState.Receded, timeline.On(March.AddDays(9)).State);
        Assert.Equal((IndicatorState.Unseen, 0), (timeline.On(March.AddDays(-1)).State, timeline.On(March.AddDays(-1)).Count));
    }

    [Fact]
    public void What_became_known_later_counts_only_from_then_and_what_is_told_too_late_never()
    {
        IndicatorTimeline timeline = IndicatorTimeline.Of(
            TwoInAWeek,
            [On(1, 1, 0), On(2, 2, 0) with { Known = March.AddDays(5).DayNumber }, On(3, 3, 0) with { Known = March.AddDays(400).DayNumber }]);

        Assert.Equal(March.AddDays(5), timeline.Turns(DateOnly.MinValue, DateOnly.MaxValue).First().Day);
        Assert.Empty(timeline.ClaimsOn(March.AddDays(400)));
    }

    [Fact]
    public void A_time_that_is_longer_than_the_window_is_counted_apart()
    {
        IndicatorTimeline timeline = IndicatorTimeline.Of(TwoInAWeek, [On(1, 1, 0), On(2, 2, 0) with { Last = March.AddDays(7).DayNumber }]);

        Assert.Equal(1, timeline.Vague);
        Assert.Empty(timeline.Turns(DateOnly.MinValue, DateOnly.MaxValue));
    }

    [Fact]
    public void It_is_what_looking_at_each_day_by_itself_gives() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var indicator = new Indicator(random.Next(1, 4), IndicatorUnit.Claims, "q", random.Next(1, 9), false);
        IndicatorSighting[] sightings = [.. Enumerable.Range(0, random.Next(0, 14)).Select(i => SomeSighting(random, i))];
        IndicatorTimeline timeline = IndicatorTimeline.Of(indicator, sightings);
        return Enumerable.Range(-3, 50).Select(day => timeline.On(March.AddDays(day))).All(stands =>
            stands.Count == CountOn(indicator, sightings, stands.Day.DayNumber)
            && (stands.State is IndicatorState.Seen or IndicatorState.Strengthening) == (stands.Count >= indicator.Threshold));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_claims_does_not_matter() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        IndicatorSighting[] sightings = [.. Enumerable.Range(0, 12).Select(i => SomeSighting(random, i))];
        IndicatorTimeline timeline = IndicatorTimeline.Of(TwoInAWeek, sightings);
        random.Shuffle(sightings);
        return timeline.Days.SequenceEqual(IndicatorTimeline.Of(TwoInAWeek, sightings).Days);
    }).QuickCheckThrowOnFailure();

    private static IndicatorSighting On(long claim, long unit, int day) =>
        new(claim, unit, March.AddDays(day).DayNumber, March.AddDays(day).DayNumber, March.AddDays(day).DayNumber);

    private static IndicatorSighting SomeSighting(Random random, int claim)
    {
        int first = March.DayNumber + random.Next(30);
        return new IndicatorSighting(claim, random.Next(4), first, first + random.Next(9), first + random.Next(-5, 9));
    }

    // Known by that day, and the first of the days it may be of neither after it nor before the window.
    private static int CountOn(Indicator indicator, IndicatorSighting[] sightings, int day) => sightings
        .Where(s => s.Last - s.First < indicator.WindowDays && s.Known <= day && s.First <= day && s.First > day - indicator.WindowDays)
        .Select(s => s.Unit).Distinct().Count();
}
