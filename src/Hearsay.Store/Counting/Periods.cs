using System.Globalization;
using Hearsay.Documents;

namespace Hearsay.Store.Counting;

/// <summary>Names the period that a day lies in.</summary>
internal static class Periods
{
    /// <summary>The period of a day: <c>2014-03-02</c>, the Monday of its week, <c>2014-03</c>, <c>2014</c>.</summary>
    public static string Of(DateOnly day, Period period) => period switch
    {
        Period.Day => Iso(day),
        Period.Week => Iso(day.AddDays(-(((int)day.DayOfWeek + 6) % 7))),
        Period.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => day.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>The period of some days; null if they do not lie in one: a claim of 'in 2014' belongs to no month.</summary>
    public static string? Of(DayRange days, Period period)
    {
        string first = Of(days.First, period);
        return first == Of(days.Last, period) ? first : null;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
