using Hearsay.Documents;
using NodaTime;

namespace Hearsay.Reading.Dating;

/// <summary>Reads dates in digits: <em>2020-10-12</em>, <em>11.11.21</em>, <em>10/12/2020</em>.</summary>
internal static class NumericDateReader
{
    /// <summary>The date that starts at <paramref name="start"/>, in one token or cut into several, or null.</summary>
    public static ReadTime? ReadAt(Words words, int start, bool isMonthFirst)
    {
        if (start >= words.Count || words[start].Length == 0 || !char.IsAsciiDigit(words[start][0]))
        {
            return null;
        }

        string text = words.Sentence.Text;
        int from = words.Sentence.SpanOf(start).Start;
        if (start > 0 && words.Sentence.SpanOf(start - 1).End == from && words[start - 1] is not ("(" or "\"" or "[" or "'"))
        {
            return null;
        }

        Span<int> parts = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        int end = ReadParts(text, from, parts, lengths);
        if (end < 0 || Decide(parts, lengths, isMonthFirst) is not { } date)
        {
            return null;
        }

        int last = start;
        while (last + 1 < words.Count && words.Sentence.SpanOf(last + 1).End <= end)
        {
            last++;
        }

        return new ReadTime(start, last, Times.Day(date, TimeBasis.Explicit), StatesYear: true);
    }

    private static int ReadParts(string text, int from, Span<int> parts, Span<int> lengths)
    {
        int at = from;
        char separator = '\0';
        for (int part = 0; part < 3; part++)
        {
            int begin = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]) && at - begin < 4)
            {
                parts[part] = (parts[part] * 10) + text[at] - '0';
                at++;
            }

            lengths[part] = at - begin;
            if (at == begin)
            {
                return -1;
            }

            if (part == 2)
            {
                break;
            }

            if (at >= text.Length || text[at] is not ('.' or '/' or '-') || (part == 1 && text[at] != separator))
            {
                return -1;
            }

            separator = text[at];
            at++;
        }

        bool isOpen = at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] == separator && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));
        return isOpen ? -1 : at;
    }

    // Year first; else the day, or the month if the outlet writes it so or nothing else is a date.
    private static LocalDate? Decide(Span<int> parts, Span<int> lengths, bool isMonthFirst)
    {
        bool takesMonthFirst = parts[1] > 12 || (isMonthFirst && parts[0] <= 12);
        (int year, int month, int day) = lengths[0] == 4
            ? (parts[0], parts[1], parts[2])
            : takesMonthFirst
                ? (parts[2], parts[0], parts[1])
                : (parts[2], parts[1], parts[0]);
        int yearLength = lengths[0] == 4 ? 4 : lengths[2];
        if (yearLength is not (2 or 4))
        {
            return null;
        }

        int full = yearLength == 2 ? CalendarReader.FullYear(year) : year;
        return Times.IsDay(full, month, day) ? new LocalDate(full, month, day) : null;
    }
}
