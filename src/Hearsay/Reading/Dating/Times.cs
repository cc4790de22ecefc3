using System.Globalization;
using Hearsay.Documents;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Hearsay.Reading.Dating;

/// <summary>Makes values of days, weeks, months, seasons, years and longer spans.</summary>
internal static class Times
{
    /// <summary>A day.</summary>
    public static TimeValue Day(LocalDate day, TimeBasis basis) =>
        new() { Type = "DATE", Value = Iso(day), Start = Iso(day), Basis = basis };

    /// <summary>A month of a year.</summary>
    public static TimeValue Month(int year, int month, TimeBasis basis)
    {
        string value = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
        return new TimeValue { Type = "DATE", Value = value, Start = value, Basis = basis };
    }

    /// <summary>A year.</summary>
    public static TimeValue Year(int year, TimeBasis basis)
    {
        string value = year.ToString("0000", CultureInfo.InvariantCulture);
        return new TimeValue { Type = "DATE", Value = value, Start = value, Basis = basis };
    }

    /// <summary>The week, from Monday, that holds <paramref name="day"/>.</summary>
    public static TimeValue Week(LocalDate day, TimeBasis basis)
    {
        LocalDate monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return new TimeValue
        {
            Type = "DATE",
            Value = WeekValue(monday),
            Start = Iso(monday),
            End = Iso(monday.PlusDays(6)),
            Basis = basis,
        };
    }

    /// <summary>The weekend of the week that holds <paramref name="day"/>.</summary>
    public static TimeValue Weekend(LocalDate day, TimeBasis basis)
    {
        LocalDate saturday = day.PlusDays(6 - (int)day.DayOfWeek);
        return new TimeValue
        {
            Type = "DATE",
            Value = WeekValue(saturday) + "-WE",
            Start = Iso(saturday),
            End = Iso(saturday.PlusDays(1)),
            Basis = basis,
        };
    }

    /// <summary>A season of the northern half of the earth; winter is that in which the year ends.</summary>
    public static TimeValue Season(int year, string season, TimeBasis basis)
    {
        int first = season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        var start = new YearMonth(year, first);
        YearMonth end = start.PlusMonths(2);
        return new TimeValue
        {
            Type = "DATE",
            Value = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{season}"),
            Start = Iso(start),
            End = Iso(end),
            Basis = basis,
        };
    }

    /// <summary>A quarter, 1 to 4.</summary>
    public static TimeValue Quarter(int year, int quarter, TimeBasis basis) => new()
    {
        Type = "DATE",
        Value = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-Q{quarter}"),
        Start = Iso(new YearMonth(year, (3 * quarter) - 2)),
        End = Iso(new YearMonth(year, 3 * quarter)),
        Basis = basis,
    };

    /// <summary>A half of a year, 1 or 2.</summary>
    public static TimeValue Half(int year, int half, TimeBasis basis) => new()
    {
        Type = "DATE",
        Value = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-H{half}"),
        Start = Iso(new YearMonth(year, (6 * half) - 5)),
        End = Iso(new YearMonth(year, 6 * half)),
        Basis = basis,
    };

    /// <summary>The ten years from <paramref name="year"/>.</summary>
    public static TimeValue Decade(int year, TimeBasis basis) => new()
    {
        Type = "DATE",
        Value = (year / 10).ToString("000", CultureInfo.InvariantCulture),
        Start = (year / 10 * 10).ToString("0000", CultureInfo.InvariantCulture),
        End = ((year / 10 * 10) + 9).ToString("0000", CultureInfo.InvariantCulture),
        Basis = basis,
    };

    /// <summary>A century, counted as one speaks: the 19th runs from 1801 to 1900.</summary>
    public static TimeValue Century(int century, TimeBasis basis) => new()
    {
        Type = "DATE",
        Value = (century - 1).ToString("00", CultureInfo.InvariantCulture),
        Start = (((century - 1) * 100) + 1).ToString("0000", CultureInfo.InvariantCulture),
        End = (century * 100).ToString("0000", CultureInfo.InvariantCulture),
        Basis = basis,
    };

    /// <summary>From one year to another.</summary>
    public static TimeValue Years(int first, int last) => new()
    {
        Type = "DATE",
        Value = string.Create(CultureInfo.InvariantCulture, $"{first:0000}/{last:0000}"),
        Start = first.ToString("0000", CultureInfo.InvariantCulture),
        End = last.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>From one day to another.</summary>
    public static TimeValue Days(LocalDate first, LocalDate last, TimeBasis basis) => new()
    {
        Type = "DATE",
        Value = Iso(first) + "/" + Iso(last),
        Start = Iso(first),
        End = Iso(last),
        Basis = basis,
    };

    /// <summary>A point that cannot be placed: <c>PAST_REF</c>, <c>PRESENT_REF</c>, <c>FUTURE_REF</c>, <c>XXXX-10-10</c>.</summary>
    public static TimeValue Unplaced(string value, string? start = null) =>
        new() { Type = "DATE", Value = value, Start = start, Basis = TimeBasis.Relative };

    /// <summary>The day in ISO 8601.</summary>
    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The month in ISO 8601.</summary>
    public static string Iso(YearMonth month) =>
        string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}");

    /// <summary>Whether there is such a day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static string WeekValue(LocalDate day) => string.Create(
        CultureInfo.InvariantCulture,
        $"{WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}");
}
