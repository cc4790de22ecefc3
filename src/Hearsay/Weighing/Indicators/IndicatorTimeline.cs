namespace Hearsay.Weighing.Indicators;

/// <summary>
/// An indicator from day to day, as it would have stood with what was known on each. Days on which nothing changes are left out.
/// </summary>
public sealed class IndicatorTimeline
{
    private readonly Indicator indicator;
    private readonly List<IndicatorSighting> sightings;

    private IndicatorTimeline(Indicator indicator, IReadOnlyList<IndicatorDay> days, List<IndicatorSighting> sightings, int vague)
    {
        this.indicator = indicator;
        this.sightings = sightings;
        Days = days;
        Vague = vague;
    }

    /// <summary>The days on which the count changes, in order.</summary>
    public IReadOnlyList<IndicatorDay> Days { get; }

    /// <summary>How many claims are left out because the time they speak of is longer than the window.</summary>
    public int Vague { get; }

    /// <summary>Goes through the days.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="sightings">The claims that its query finds, in any order.</param>
    public static IndicatorTimeline Of(Indicator indicator, IEnumerable<IndicatorSighting> sightings)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(sightings);
        var kept = new List<IndicatorSighting>();
        int vague = 0;
        foreach (IndicatorSighting sighting in sightings)
        {
            if (sighting.Last - sighting.First >= indicator.WindowDays)
            {
                vague++;
            }
            else
            {
                (int from, int to) = sighting.DaysIn(indicator.WindowDays);
                if (from <= to)
                {
                    kept.Add(sighting);
                }
            }
        }

        return new IndicatorTimeline(indicator, GoThrough(indicator, kept), kept, vague);
    }

    /// <summary>How it stands on a day.</summary>
    public IndicatorDay On(DateOnly day)
    {
        IndicatorDay? last = null;
        foreach (IndicatorDay change in Days)
        {
            if (change.Day > day)
            {
                break;
            }

            last = change;
        }

        return last is { } known ? known with { Day = day } : new IndicatorDay(day, 0, IndicatorState.Unseen);
    }

    /// <summary>The days between two, inclusive, on which the state turns.</summary>
    public IEnumerable<IndicatorDay> Turns(DateOnly first, DateOnly last)
    {
        IndicatorState state = IndicatorState.Unseen;
        foreach (IndicatorDay day in Days)
        {
            if (day.State != state)
            {
                state = day.State;
                if (day.Day >= first && day.Day <= last)
                {
                    yield return day;
                }
            }
        }
    }

    /// <summary>The numbers of the claims in the window that ends on a day, in order.</summary>
    public IReadOnlyList<long> ClaimsOn(DateOnly day) =>
    [
        .. sightings
            .Where(s => s.DaysIn(indicator.WindowDays) is var (from, to) && from <= day.DayNumber && day.DayNumber <= to)
            .Select(s => s.Claim).Order(),
    ];

    private static List<IndicatorDay> GoThrough(Indicator indicator, List<IndicatorSighting> sightings)
    {
        (int Day, long Unit, int Step)[] steps = StepsOf(indicator, sightings);
        var claims = new Dictionary<long, int>();
        var days = new List<IndicatorDay>();
        var states = new StateReader(indicator.Threshold);
        int count = 0;
        for (int i = 0; i < steps.Length;)
        {
            int day = steps[i].Day;
            for (; i < steps.Length && steps[i].Day == day; i++)
            {
                int before = claims.GetValueOrDefault(steps[i].Unit);
                int after = before + steps[i].Step;
                claims[steps[i].Unit] = after;
                count += (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
            }

            if (day <= DateOnly.MaxValue.DayNumber && (days.Count == 0 ? count > 0 : days[^1].Count != count))
            {
                days.Add(new IndicatorDay(DateOnly.FromDayNumber(day), count, states.Next(count)));
            }
        }

        return days;
    }

    private static (int Day, long Unit, int Step)[] StepsOf(Indicator indicator, List<IndicatorSighting> sightings)
    {
        var steps = new (int Day, long Unit, int Step)[sightings.Count * 2];
        for (int i = 0; i < sightings.Count; i++)
        {
            (int from, int to) = sightings[i].DaysIn(indicator.WindowDays);
            steps[2 * i] = (from, sightings[i].Unit, 1);
            steps[(2 * i) + 1] = (to + 1, sightings[i].Unit, -1);
        }

        Array.Sort(steps, (a, b) => a.Day.CompareTo(b.Day));
        return steps;
    }

    /// <summary>Tells the state from the counts, day after day.</summary>
    private sealed class StateReader(int threshold)
    {
        private bool wasMet;
        private int atFirst;

        public IndicatorState Next(int count)
        {
            if (count < threshold)
            {
                atFirst = 0;
                return wasMet ? IndicatorState.Receded : IndicatorState.Unseen;
            }

            wasMet = true;
            atFirst = atFirst == 0 ? count : atFirst;
            return count > atFirst ? IndicatorState.Strengthening : IndicatorState.Seen;
        }
    }
}
