using System.Globalization;
using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;
using NodaTime;

namespace Hearsay.Reading.Dating;

/// <summary>
/// Reads times with a calendar word or number: <em>October 22, 1962</em>, <em>11.11.21</em>, <em>late September of this year</em>,
/// <em>the spring of 1943</em>, <em>the 1990s</em>, <em>1939-45</em>.
/// </summary>
internal static class CalendarReader
{
    /// <summary>The time that starts at <paramref name="start"/>, or null.</summary>
    public static ReadTime? ReadAt(Words words, int start, Clock clock)
    {
        (int at, string? part) = ReadPart(words, start);
        ReadTime? found = ReadNumeric(words, at)
            ?? ReadMonthFirst(words, at, clock)
            ?? ReadDayFirst(words, at, clock)
            ?? ReadSeason(words, at, clock)
            ?? ReadPeriod(words, at, clock)
            ?? ReadDecade(words, at)
            ?? ReadCentury(words, at)
            ?? ReadYear(words, at, hasPart: part is not null);
        if (found is not { } time)
        {
            return null;
        }

        return part is null ? time : time with { First = start, Value = time.Value with { Modifier = part } };
    }

    /// <summary>
    /// A part of a span before it: <em>early</em>, <em>mid-</em>, <em>the end of</em>. Gives where the span starts, and the TIMEX3
    /// modifier; the same place and null if there is none.
    /// </summary>
    public static (int Next, string? Modifier) ReadPart(Words words, int start)
    {
        int at = words[start] == "the" ? start + 1 : start;
        if (words.Find(at, TimeWordKind.Part) is not { } part)
        {
            return (start, null);
        }

        int next = at + 1;
        if (words[next] is "-")
        {
            return (next + 1, part.Value);
        }

        if (words[next] == "of")
        {
            return (words[next + 1] == "the" ? next + 2 : next + 1, part.Value);
        }

        bool isAdjective = words[at] is "early" or "mid" or "late";
        return isAdjective ? (words[next] == "in" && words[next + 1] == "the" ? next + 2 : words[next] == "in" ? next + 1 : next, part.Value) : (start, null);
    }

    /// <summary>The year after a month, season or period: <em>1962</em>, <em>, 1962</em>, <em>of 1962</em>, <em>of this year</em>.</summary>
    public static (int Year, int Next, bool IsStated)? ReadYearAfter(Words words, int at, Clock clock)
    {
        int next = words[at] is "," or "of" ? at + 1 : at;
        if (words.YearAt(next) is { } year && (next == at || words[at] == "of" || !IsCount(words, next)))
        {
            return (year, next + 1, true);
        }

        if (words[at] is "'" && words[at + 1].Length == 2 && int.TryParse(words[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int two))
        {
            return (FullYear(two), at + 2, true);
        }

        int step = words[at] == "of" ? at + 1 : at;
        if (words[step + 1] == "year" && clock.Today is { } today && words.Find(step, TimeWordKind.Step) is { } which)
        {
            return (today.Year + which.Number, step + 2, false);
        }

        return null;
    }

    /// <summary>The year that two digits stand for: up to 49 in this century.</summary>
    public static int FullYear(int twoDigits) => twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;

    private static bool IsCount(Words words, int index) =>
        index + 1 < words.Count
        && words.Sentence.UposOf(index + 1) == UniversalPos.Noun
        && words.Sentence[index + 1].HasFeature("Number", "Plur");

    // 2020-10-12, 11.11.21, 10/12/2020; in one token or cut into several.
    private static ReadTime? ReadNumeric(Words words, int start)
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
        if (end < 0 || Decide(parts, lengths, text[from + lengths[0]]) is not { } date)
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

    // Year first; else with dots day first, with slashes month first unless it cannot be.
    private static LocalDate? Decide(Span<int> parts, Span<int> lengths, char separator)
    {
        (int year, int month, int day) = lengths[0] == 4
            ? (parts[0], parts[1], parts[2])
            : separator == '/' && parts[0] <= 12
                ? (parts[2], parts[0], parts[1])
                : (parts[2], parts[1], parts[0]);
        int yearLength = lengths[0] == 4 ? 4 : lengths[2];
        if (yearLength is not (2 or 4))
        {
            return null;
        }

        int full = yearLength == 2 ? FullYear(year) : year;
        return Times.IsDay(full, month, day) ? new LocalDate(full, month, day) : null;
    }

    // October; October 1962; October 22; October 22-23; Oct. 22, 1962; October 22nd
    private static ReadTime? ReadMonthFirst(Words words, int start, Clock clock)
    {
        int at = SkipWeekday(words, start);
        if (words.MonthAt(at) is not { } month)
        {
            return null;
        }

        int next = AfterMonth(words, at);
        int dayAt = words[next] == "the" ? next + 1 : next;
        if (dayAt < words.Count && NumberReader.English.ReadDay(words[dayAt]) is { } day && words[dayAt + 1] is not ("percent" or "%"))
        {
            (int? lastDay, int afterDay) = ReadLastDay(words, dayAt + 1);
            return FinishDay(words, start, month, day, lastDay, afterDay, clock);
        }

        if (dayAt < words.Count && ReadDayRange(words[dayAt]) is { } range)
        {
            return FinishDay(words, start, month, range.First, range.Last, dayAt + 1, clock);
        }

        if (at != start)
        {
            return null;
        }

        if (ReadYearAfter(words, next, clock) is { } year)
        {
            TimeValue value = Times.Month(year.Year, month, year.IsStated ? TimeBasis.Explicit : TimeBasis.Relative);
            return new ReadTime(start, year.Next - 1, value, year.IsStated);
        }

        TimeValue bare = clock.YearOf(month, 15, words.IsFuture(at)) is { } implied
            ? Times.Month(implied, month, TimeBasis.Explicit)
            : Times.Unplaced(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"));
        return new ReadTime(start, next - 1, bare);
    }

    // The full stop of an abbreviation that stands as a token of its own: "Oct . 22".
    private static int AfterMonth(Words words, int month) =>
        words[month + 1] == "." && words[month].Length <= 4 && words[month + 2].Length > 0 && char.IsAsciiDigit(words[month + 2][0])
            ? month + 2
            : month + 1;

    private static int SkipWeekday(Words words, int start)
    {
        if (words.Find(start, TimeWordKind.Weekday) is null)
        {
            return start;
        }

        int next = words[start + 1] == "," ? start + 2 : start + 1;
        return words[next] == "the" ? next + 1 : next;
    }

    // The last day of "22-23", "22 to 23", "22 and 23".
    private static (int? Day, int Next) ReadLastDay(Words words, int at) =>
        words[at] is "-" or "to" or "and" or "through" && NumberReader.English.ReadDay(words[at + 1]) is { } day
            && words.MonthAt(at + 2) is null
            && (words[at] is "-" || !IsCount(words, at + 1))
            ? (day, at + 2)
            : (null, at);

    private static (int First, int Last)? ReadDayRange(string word)
    {
        int dash = word.IndexOf('-', StringComparison.Ordinal);
        return dash > 0
            && NumberReader.English.ReadDay(word[..dash]) is { } first
            && NumberReader.English.ReadDay(word[(dash + 1)..]) is { } last
            && first < last
            ? (first, last)
            : null;
    }

    // 22 October; 22 October 1962; the 22nd of October; Monday, 22 October
    private static ReadTime? ReadDayFirst(Words words, int start, Clock clock)
    {
        int at = SkipWeekday(words, start);
        if (at == start && words[start] == "the")
        {
            at++;
        }

        if (at >= words.Count)
        {
            return null;
        }

        int? last = null;
        int day;
        int next = at + 1;
        if (ReadDayRange(words[at]) is { } range)
        {
            (day, last) = range;
        }
        else if (NumberReader.English.ReadDay(words[at]) is { } one)
        {
            day = one;
            if (words[next] is "-" or "to" or "and" && NumberReader.English.ReadDay(words[next + 1]) is { } other && other > one)
            {
                last = other;
                next += 2;
            }
        }
        else
        {
            return null;
        }

        int monthAt = words[next] == "of" ? next + 1 : next;
        if (words.MonthAt(monthAt) is not { } month)
        {
            return null;
        }

        int after = AfterMonth(words, monthAt);
        return FinishDay(words, start, month, day, last, after, clock);
    }

    private static ReadTime? FinishDay(Words words, int start, int month, int day, int? lastDay, int next, Clock clock)
    {
        bool isStated = false;
        int? year;
        if (ReadYearAfter(words, next, clock) is { } after)
        {
            (year, next, isStated) = (after.Year, after.Next, after.IsStated);
        }
        else
        {
            year = clock.YearOf(month, day, words.IsFuture(start));
        }

        if (year is not { } known)
        {
            string value = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
            return new ReadTime(start, next - 1, Times.Unplaced(value));
        }

        if (!Times.IsDay(known, month, day) || (lastDay is { } wrong && !Times.IsDay(known, month, wrong)))
        {
            return null;
        }

        var first = new LocalDate(known, month, day);
        TimeValue time = lastDay is { } end
            ? Times.Days(first, new LocalDate(known, month, end), TimeBasis.Explicit)
            : Times.Day(first, TimeBasis.Explicit);
        return new ReadTime(start, next - 1, time, isStated);
    }

    // summer; the summer of 1941; spring 1943
    private static ReadTime? ReadSeason(Words words, int start, Clock clock)
    {
        int at = words[start] == "the" ? start + 1 : start;
        if (words.Find(at, TimeWordKind.Season) is not { } season)
        {
            return null;
        }

        if (ReadYearAfter(words, at + 1, clock) is { } year)
        {
            TimeValue value = Times.Season(year.Year, season.Value, year.IsStated ? TimeBasis.Explicit : TimeBasis.Relative);
            return new ReadTime(start, year.Next - 1, value, year.IsStated);
        }

        bool isSeason = words[at] is not ("fall" or "spring")
            ? words[start - 1] is "in" or "by" or "during" or "since" or "until" || at > start
            : words[start - 1] is "in" or "by" or "during" or "since" or "until" && (at > start || words[at + 1] is "," or "." or "");
        if (!isSeason || clock.Today is not { } today || words[at + 1] == "of")
        {
            return null;
        }

        int month = season.Value switch { "SP" => 4, "SU" => 7, "FA" => 10, _ => 12 };
        int implied = clock.YearOf(month, 15, words.IsFuture(at)) ?? today.Year;
        return new ReadTime(start, at, Times.Season(implied, season.Value, TimeBasis.Relative));
    }

    // the first half of 2021; the third quarter; Q3 2020
    private static ReadTime? ReadPeriod(Words words, int start, Clock clock)
    {
        int at = words[start] == "the" ? start + 1 : start;
        if (words[at] is ['q', >= '1' and <= '4'] && ReadYearAfter(words, at + 1, clock) is { } stated)
        {
            return new ReadTime(start, stated.Next - 1, Times.Quarter(stated.Year, words[at][1] - '0', TimeBasis.Explicit), stated.IsStated);
        }

        if (words[at + 1] is not ("quarter" or "half") || NumberReader.English.ReadDay(words[at]) is not { } which || which > 4)
        {
            return null;
        }

        bool isHalf = words[at + 1] == "half";
        if (isHalf && which > 2)
        {
            return null;
        }

        bool isStated = false;
        int next = at + 2;
        int? year;
        if (ReadYearAfter(words, next, clock) is { } after)
        {
            (year, next, isStated) = (after.Year, after.Next, after.IsStated);
        }
        else
        {
            year = isHalf ? null : clock.Today?.Year;
        }

        if (year is not { } known)
        {
            return null;
        }

        TimeBasis basis = isStated ? TimeBasis.Explicit : TimeBasis.Relative;
        return new ReadTime(start, next - 1, isHalf ? Times.Half(known, which, basis) : Times.Quarter(known, which, basis), isStated);
    }

    // the 1990s, the '60s
    private static ReadTime? ReadDecade(Words words, int start)
    {
        int at = words[start] == "the" ? start + 1 : start;
        string word = words[at];
        if (word.Length >= 2 && word[^1] == 's')
        {
            string digits = word[..^1].Trim('\'');
            if (digits.Length == 4 && digits[3] == '0' && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1500 and < 2100)
            {
                return new ReadTime(start, at, Times.Decade(year, TimeBasis.Explicit));
            }

            if (at > start && digits.Length == 2 && digits[1] == '0' && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int two) && two >= 20)
            {
                return new ReadTime(start, at, Times.Decade(1900 + two, TimeBasis.Explicit));
            }
        }

        int? named = word switch
        {
            "twenties" => 1920,
            "thirties" => 1930,
            "forties" => 1940,
            "fifties" => 1950,
            "sixties" => 1960,
            "seventies" => 1970,
            "eighties" => 1980,
            "nineties" => 1990,
            _ => null,
        };
        return named is { } decade && at > start ? new ReadTime(start, at, Times.Decade(decade, TimeBasis.Explicit)) : null;
    }

    // the 19th century, the XXI century
    private static ReadTime? ReadCentury(Words words, int start)
    {
        int at = words[start] == "the" ? start + 1 : start;
        if (words[at + 1] is not ("century" or "c."))
        {
            return null;
        }

        int? century = NumberReader.English.ReadDay(words[at]) ?? Roman(words.Sentence.FormOf(at));
        return century is >= 1 and <= 22 ? new ReadTime(start, at + 1, Times.Century(century.Value, TimeBasis.Explicit)) : null;
    }

    private static int? Roman(string form) => form switch
    {
        "XV" => 15,
        "XVI" => 16,
        "XVII" => 17,
        "XVIII" => 18,
        "XIX" => 19,
        "XX" => 20,
        "XXI" => 21,
        _ => null,
    };

    // 1962; 1939-45, 2014-2015
    private static ReadTime? ReadYear(Words words, int start, bool hasPart)
    {
        if (ReadYearRange(words, start) is { } range)
        {
            return range;
        }

        if (words.YearAt(start) is not { } year || words.Sentence.FormOf(start).Contains(',', StringComparison.Ordinal))
        {
            return null;
        }

        string before = words[start - 1];
        bool isLed = hasPart || before is "in" or "of" or "since" or "by" or "until" or "from" or "during" or "before" or "after" or "year" or "to" or "and" or "between" or "till" or "through" or "as";
        bool isCurrency = before is "$" or "€" or "£" or "#" or "no." or "no" or "article" or "resolution" or "page";
        if (isCurrency || (year is < 1800 or > 2100 && !isLed) || IsCounted(words, start))
        {
            return null;
        }

        return new ReadTime(start, start, Times.Year(year, TimeBasis.Explicit), StatesYear: true);
    }

    // "2000 soldiers" is a number, "the 2014 occupation" a year.
    private static bool IsCounted(Words words, int index)
    {
        if (words[index + 1] is "people" or "troops" or "percent" or "%" or "men" or "km" or "kilometers" or "kilometres" or "miles" or "meters" or "metres" or "tons" or "tonnes" or "dollars" or "euros")
        {
            return true;
        }

        return IsCount(words, index)
            && words.Sentence[index].HasDeprel("nummod")
            && words.YearAt(index) is { } year && (year % 100 == 0 || words[index - 1] is not ("the" or "'s" or "its" or "their"));
    }

    private static ReadTime? ReadYearRange(Words words, int start)
    {
        if (words[start] is { Length: 9 or 7 } word && word[4] == '-'
            && int.TryParse(word.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            && int.TryParse(word.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int last))
        {
            return Range(start, start, first, last);
        }

        return words.YearAt(start) is { } year && words[start + 1] == "-" && words[start + 2] is { Length: 2 or 4 } end
            && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out int other)
            ? Range(start, start + 2, year, other)
            : null;
    }

    private static ReadTime? Range(int start, int end, int first, int last)
    {
        int full = last < 100 ? (first / 100 * 100) + last : last;
        return first is >= 1000 and <= 2199 && full > first && full - first < 200
            ? new ReadTime(start, end, Times.Years(first, full), StatesYear: true)
            : null;
    }
}
