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
        if (words[start] is ['m', 'i', 'd', '-', _, ..] || words[start + 1] is ['m', 'i', 'd', '-', _, ..] && words[start] == "the")
        {
            return ReadMiddle(words, start, clock);
        }

        (int at, string? part) = ReadPart(words, start);
        ReadTime? found = NumericDateReader.ReadAt(words, at, clock.IsMonthFirst)
            ?? ReadMonthFirst(words, at, clock)
            ?? ReadDayFirst(words, at, clock)
            ?? ReadSeason(words, at, clock)
            ?? EraReader.ReadAt(words, at)
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

    // mid-1996, the mid-1990s, mid-November: one token
    private static ReadTime? ReadMiddle(Words words, int start, Clock clock)
    {
        int at = words[start] == "the" ? start + 1 : start;
        string word = words[at][4..];
        TimeValue? value = null;
        if (word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1500 and < 2200)
        {
            value = Times.Year(year, TimeBasis.Explicit);
        }
        else if (EraReader.DecadeOf(word) is { } decade)
        {
            value = Times.Decade(decade, TimeBasis.Explicit);
        }
        else if (TimeLexicon.English.Find(word, TimeWordKind.Month) is { } month)
        {
            if (ReadYearAfter(words, at + 1, clock) is { } after)
            {
                return new ReadTime(start, after.Next - 1, Times.Month(after.Year, month.Number, TimeBasis.Explicit) with { Modifier = "MID" }, after.IsStated);
            }

            value = clock.YearOf(month.Number, 15, words.IsFuture(at)) is { } implied ? Times.Month(implied, month.Number, TimeBasis.Explicit) : null;
        }
        else if (TimeLexicon.English.Find(word, TimeWordKind.Daypart) is { } part && clock is { Today: { } today, Grain: 10 })
        {
            value = Times.Day(today, TimeBasis.Relative);
            value = value with { Type = "TIME", Value = value.Value + "T" + part.Value };
        }

        return value is null ? null : new ReadTime(start, at, value with { Modifier = "MID" });
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

        TimeValue bare = clock.YearOf(month, 15, IsAhead(words, at)) is { } implied
            ? Times.Month(implied, month, TimeBasis.Explicit)
            : Times.Unplaced(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}"));
        return new ReadTime(start, next - 1, bare);
    }

    // "until January" looks ahead; "a June agreement" does not.
    private static bool IsAhead(Words words, int index) =>
        words[index - 1] is "until" or "till" or "through" or "by"
        || (words.IsFuture(index) && !(index < words.Count && words.Sentence[index].HasDeprel("compound") && words.Sentence.HeadOf(index) > index));

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
            year = clock.YearOf(month, day, IsAhead(words, start));
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

    // 1962; 1939-45, 2014-2015
    private static ReadTime? ReadYear(Words words, int start, bool hasPart)
    {
        if (ReadYearRange(words, start) is { } range)
        {
            return range;
        }

        if (ReadSpokenYear(words, start) is { } spoken)
        {
            return spoken;
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

    // nineteen ninety-six; the year two thousand
    private static ReadTime? ReadSpokenYear(Words words, int start)
    {
        if (words[start] is "eighteen" or "nineteen" or "twenty" && start + 1 < words.Count && words[start + 1] is not ("-" or "hundred")
            && NumberReader.English.ReadAt(words.Sentence, start + 1) is { IsVague: false, Value: >= 10 and <= 99 and var rest } number)
        {
            int century = words[start] switch { "eighteen" => 1800, "nineteen" => 1900, _ => 2000 };
            return new ReadTime(start, number.End - 1, Times.Year(century + (int)rest, TimeBasis.Explicit), StatesYear: true);
        }

        int at = words[start] == "the" ? start + 1 : start;
        return words[at] == "year" && words[at + 1] == "two" && words[at + 2] == "thousand"
            ? new ReadTime(start, at + 2, Times.Year(2000, TimeBasis.Explicit), StatesYear: true)
            : null;
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
