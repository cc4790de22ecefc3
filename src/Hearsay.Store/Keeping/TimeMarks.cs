using System.Globalization;
using System.Text;
using Hearsay.Documents;

namespace Hearsay.Store.Keeping;

/// <summary>
/// The years and months of a claim as words of the index, so that a search by date can go straight to them: a word a year, and a word
/// a month unless there are many.
/// </summary>
internal static class TimeMarks
{
    private const int MostMonths = 24;
    private const int MostYears = 300;

    /// <summary>Adds the words of these days.</summary>
    public static void Add(StringBuilder text, DayRange days)
    {
        int first = MonthOf(days.First);
        int last = MonthOf(days.Last);
        bool isLong = last - first >= MostMonths;
        for (int year = days.First.Year; year <= Math.Min(days.Last.Year, days.First.Year + MostYears); year++)
        {
            text.Append(CultureInfo.InvariantCulture, $" year{year:0000}");
            if (isLong)
            {
                text.Append(CultureInfo.InvariantCulture, $" long{year:0000}");
            }
        }

        for (int month = first; !isLong && month <= last; month++)
        {
            text.Append(CultureInfo.InvariantCulture, $" month{month / 12:0000}{(month % 12) + 1:00}");
        }

        if (days.Last.Year > days.First.Year + MostYears)
        {
            text.Append(" longages");
        }
    }

    /// <summary>
    /// The question to the index for all that may lie between two days: everything that does, and little else. Null if neither day is
    /// given, or they are so far apart that asking is no gain.
    /// </summary>
    public static string? Between((DateOnly? First, DateOnly? Last) days)
    {
        if (days is not ({ } first, { } last))
        {
            return null;
        }

        if (last < first)
        {
            return "marks : nothingatall";
        }

        var words = new List<string> { "longages" };
        int from = MonthOf(first);
        int to = MonthOf(last);
        bool isShort = to - from < MostMonths;
        for (int month = from; isShort && month <= to; month++)
        {
            words.Add(string.Create(CultureInfo.InvariantCulture, $"month{month / 12:0000}{(month % 12) + 1:00}"));
        }

        if (last.Year - first.Year > MostYears)
        {
            return null;
        }

        for (int year = first.Year; year <= last.Year; year++)
        {
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{(isShort ? "long" : "year")}{year:0000}"));
        }

        return "marks : (" + string.Join(" OR ", words) + ")";
    }

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
