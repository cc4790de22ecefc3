using System.Globalization;
using Hearsay.Documents;
using NodaTime;

namespace Hearsay.Reading.Dating;

/// <summary>
/// What relative times count from: the document's date, and the time that the text spoke of last.
/// Moves on as the text is read.
/// </summary>
internal sealed class Clock
{
    // How many sentences a year that was stated goes on to hold for months and days without one.
    private const int YearReach = 6;
    // How many sentences a quarter is what others are compared with.
    private const int QuarterReach = 4;
    // What is to come and lies a few days back is said of what was to come.
    private const int JustPast = 40;
    private int? statedYear;
    private int statedIn;
    private YearMonth? quarter;
    private int quarterIn;

    public Clock(string? published, bool isMonthFirst = false)
    {
        IsMonthFirst = isMonthFirst;
        (Today, Grain) = Parse(published);
        Last = Today;
    }

    /// <summary>Whether the month comes first in <em>03/04/2021</em>, as the document's outlet writes it.</summary>
    public bool IsMonthFirst { get; }

    /// <summary>The document's date, or null; the first day of it where only its month or year is known.</summary>
    public LocalDate? Today { get; }

    /// <summary>How many characters of the date are known: 10 for a day, 7 for a month, 4 for a year, 0 for none.</summary>
    public int Grain { get; }

    /// <summary>The day that the text spoke of last, else the document's, or null.</summary>
    public LocalDate? Last { get; private set; }

    /// <summary>The first month of the quarter that the text spoke of a few sentences before at most, if of no other length since; or null.</summary>
    public YearMonth? Quarter => Sentence - quarterIn <= QuarterReach ? quarter : null;

    /// <summary>The index of the sentence being read.</summary>
    public int Sentence { get; set; }

    /// <summary>
    /// Notes a time that the text stated. A stated year holds on for dates without one where it opens its sentence
    /// (<em>In October 1962 …</em>), not where it only qualifies (<em>since 1962</em>).
    /// </summary>
    public void Note(ReadTime time, bool opensSentence)
    {
        TimeValue value = time.Value;
        if (time.IsCompared)
        {
            return;
        }

        NoteQuarter(value);
        (LocalDate? start, int grain) = Parse(value.Start);
        if (start is not { } day || value.Type is "DURATION" or "SET")
        {
            return;
        }

        if (grain >= 7)
        {
            Last = day;
        }

        if (time.StatesYear && grain >= 4 && opensSentence)
        {
            statedYear = day.Year;
            statedIn = Sentence;
        }
    }

    private void NoteQuarter(TimeValue value)
    {
        if (value.Value is { Length: 7 } text && text[5] == 'Q' && value.Start is { } start && Parse(start).Date is { } first)
        {
            quarter = new YearMonth(first.Year, first.Month);
            quarterIn = Sentence;
        }
        else if (value is { Type: "DURATION", Value: [.., 'M'] } or { Type: "DATE", Value.Length: 4, Basis: TimeBasis.Explicit })
        {
            quarter = null;
        }
    }

    /// <summary>
    /// The year of a month (and day) that stands without one: a year stated shortly before, if it is not the document's;
    /// else the one that puts it nearest to the document's date, before it unless <paramref name="isFuture"/>. Null without any.
    /// </summary>
    public int? YearOf(int month, int day, bool isFuture)
    {
        if (statedYear is { } year && (Today is null || (Sentence - statedIn <= YearReach && year != Today.Value.Year)))
        {
            return year;
        }

        if (Today is not { } today)
        {
            return null;
        }

        int distance = ((month - today.Month) * 31) + day - today.Day;
        if (Grain < 7)
        {
            return today.Year;
        }

        if (isFuture)
        {
            return distance < -JustPast ? today.Year + 1 : today.Year;
        }

        // A little ahead is announced; far ahead was last year.
        return distance > 45 ? today.Year - 1 : distance < -330 ? today.Year + 1 : today.Year;
    }

    /// <summary>Reads an ISO 8601 day, month or year.</summary>
    public static (LocalDate? Date, int Grain) Parse(string? iso)
    {
        if (iso is null || iso.Length < 4 || !int.TryParse(iso.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            return (null, 0);
        }

        if (iso.Length < 7 || !int.TryParse(iso.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month))
        {
            return Times.IsDay(year, 1, 1) ? (new LocalDate(year, 1, 1), 4) : (null, 0);
        }

        if (iso.Length < 10 || !int.TryParse(iso.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int day))
        {
            return Times.IsDay(year, month, 1) ? (new LocalDate(year, month, 1), 7) : (null, 0);
        }

        return Times.IsDay(year, month, day) ? (new LocalDate(year, month, day), 10) : (null, 0);
    }
}
