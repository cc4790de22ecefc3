using System.Globalization;
using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Reading.Dating;

/// <summary>Reads times of day: <em>5:30 p.m.</em>, <em>10 a.m.</em>, <em>midnight</em>.</summary>
internal static class ClockTimeReader
{
    /// <summary>The time of day that starts at <paramref name="start"/>, on the day that the text spoke of last, or null.</summary>
    public static ReadTime? ReadAt(Words words, int start, Clock clock)
    {
        if (words[start] is "midnight" or "noon" && (words[start - 1] is "at" or "until" or "by" or "before" or "after" || words.Find(start + 1, TimeWordKind.Weekday) is not null))
        {
            return new ReadTime(start, start, At(clock, words[start] == "noon" ? "12:00" : "00:00"));
        }

        if (start >= words.Count || !Hour(words[start], out int hour, out int minute, out bool hasMinutes))
        {
            return null;
        }

        int next = start + 1;
        string half = words[next].Replace(".", "", StringComparison.Ordinal);
        if (half is "am" or "pm")
        {
            hour = hour % 12 + (half == "pm" ? 12 : 0);
            next++;
        }
        else if (!hasMinutes || words[start - 1] is not ("at" or "by" or "until" or "around" or "from" or "to" or "about" or "since"))
        {
            return null;
        }

        return hour < 24 ? new ReadTime(start, next - 1, At(clock, string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}"))) : null;
    }

    private static bool Hour(string word, out int hour, out int minute, out bool hasMinutes)
    {
        minute = 0;
        int colon = word.IndexOf(':', StringComparison.Ordinal);
        hasMinutes = colon > 0;
        string hours = hasMinutes ? word[..colon] : word;
        return int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out hour) && hour <= 24 && hours.Length <= 2
            && (!hasMinutes || (word.Length == colon + 3 && int.TryParse(word.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out minute) && minute < 60));
    }

    private static TimeValue At(Clock clock, string time)
    {
        string? day = clock is { Last: { } last } && (clock.Grain == 10 || last != clock.Today) ? Times.Iso(last) : null;
        return new TimeValue { Type = "TIME", Value = (day ?? "XXXX-XX-XX") + "T" + time, Start = day, Basis = TimeBasis.Relative };
    }
}
