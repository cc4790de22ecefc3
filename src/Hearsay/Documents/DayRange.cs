using System.Globalization;

namespace Hearsay.Documents;

/// <summary>The days that a date of this project stands for: <c>2014</c> is 365 days, <c>2014-08</c> 31, <c>2014-08-23</c> one.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, inclusive.</param>
public readonly record struct DayRange(DateOnly First, DateOnly Last)
{
    /// <summary>The days of an ISO 8601 date, month or year; null if it is none of these, or not between the years 1 and 9999.</summary>
    public static DayRange? Parse(string? value)
    {
        if (value is null || value.Length is not (4 or 7 or 10)
            || !int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 9999)
        {
            return null;
        }

        if (value.Length == 4)
        {
            return new DayRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        if (value[4] != '-' || !int.TryParse(value.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            || month is < 1 or > 12)
        {
            return null;
        }

        int last = DateTime.DaysInMonth(year, month);
        if (value.Length == 7)
        {
            return new DayRange(new DateOnly(year, month, 1), new DateOnly(year, month, last));
        }

        return value[7] == '-' && int.TryParse(value.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && day >= 1 && day <= last
            ? new DayRange(new DateOnly(year, month, day), new DateOnly(year, month, day))
            : null;
    }

    /// <summary>The days from the first of <paramref name="start"/> to the last of <paramref name="end"/>; of one alone if the other is null.</summary>
    public static DayRange? Parse(string? start, string? end) => (Parse(start), Parse(end)) switch
    {
        ({ } from, { } to) when from.First <= to.Last => new DayRange(from.First, to.Last),
        ({ } from, _) => from,
        (null, var to) => to,
    };

    /// <summary>The days of a claim's time, or null.</summary>
    public static DayRange? Of(ClaimTime? time) => time is null ? null : Parse(time.Value, time.End);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;
}
