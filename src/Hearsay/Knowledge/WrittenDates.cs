using Hearsay.Language.Syntax;
using NodaTime;

namespace Hearsay.Knowledge;

/// <summary>
/// Finds calendar dates as people write them: <c>12 October 2020</c>, <c>Oct. 12, 2020</c>, <c>11.11.21</c>,
/// <c>2020-10-12</c>, <c>October 2020</c>, <c>2020</c>. It does not count from other dates ("last Tuesday").
/// </summary>
internal static class WrittenDates
{
    private const int LongestMonthName = 9;
    private const int EarliestYear = 1000;
    private const int LatestYear = 2199;

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months =
        LexiconFile.Read("English/months.tsv")
            .ToDictionary(row => row.Required(0), row => (int)row.Number(1), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The dates within a part of the text, in order, none overlapping. With <paramref name="years"/>, a year standing
    /// alone counts as a date.
    /// </summary>
    public static IEnumerable<WrittenDate> Find(string text, TextSpan within, bool years = false)
    {
        int position = within.Start;
        while (position < within.End)
        {
            if (!char.IsAsciiLetterOrDigit(text[position]))
            {
                position++;
            }
            else if (StartsWord(text, position) && ReadAt(text, position, within.End) is { } date
                && (years || date.Month is not null))
            {
                yield return date;
                position = date.Span.End;
            }
            else
            {
                position = EndOfRun(text, position, within.End);
            }
        }
    }

    /// <summary>The date that begins at a position, or null.</summary>
    public static WrittenDate? ReadAt(string text, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        return char.IsAsciiDigit(text[start]) ? ReadNumberFirst(text, start, end) : ReadMonthFirst(text, start, end);
    }

    /// <summary>The date that a whole string states, as in a field of metadata; a time of day after it is ignored. Null if there is none.</summary>
    public static WrittenDate? ReadField(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 7 && trimmed[4] == '-' && Number(trimmed, 0, 4) is { } year and >= EarliestYear
            && Number(trimmed, 5, 7) is { } month and >= 1 and <= 12)
        {
            return new WrittenDate(new TextSpan(0, 7), year, month, null, false);
        }

        foreach (WrittenDate date in Find(trimmed, new TextSpan(0, trimmed.Length), years: true))
        {
            if (date.Year is not null)
            {
                return date;
            }
        }

        return null;
    }

    private static WrittenDate? ReadNumberFirst(string text, int start, int end)
    {
        int afterDigits = EndOfDigits(text, start, end);
        return (afterDigits - start) switch
        {
            4 => ReadYearFirst(text, start, afterDigits, end),
            1 or 2 => ReadDayFirst(text, start, afterDigits, end),
            _ => null,
        };
    }

    /// <summary><c>2020-10-12</c>, with one kind of separator; else the year alone.</summary>
    private static WrittenDate? ReadYearFirst(string text, int start, int afterYear, int end)
    {
        int year = Number(text, start, afterYear)!.Value;
        if (year is < EarliestYear or > LatestYear)
        {
            return null;
        }

        if (afterYear < end && text[afterYear] is '-' or '/' or '.')
        {
            char separator = text[afterYear];
            int afterMonth = EndOfDigits(text, afterYear + 1, end);
            if (Number(text, afterYear + 1, afterMonth) is { } month && afterMonth < end && text[afterMonth] == separator)
            {
                int afterDay = EndOfDigits(text, afterMonth + 1, end);
                if (Number(text, afterMonth + 1, afterDay) is { } day && IsDay(year, month, day))
                {
                    return new WrittenDate(new TextSpan(start, afterDay), year, month, day, false);
                }
            }
        }

        return afterYear < end && char.IsLetterOrDigit(text[afterYear])
            ? null
            : new WrittenDate(new TextSpan(start, afterYear), year, null, null, false);
    }

    private static WrittenDate? ReadDayFirst(string text, int start, int afterDay, int end)
    {
        int first = Number(text, start, afterDay)!.Value;
        if (afterDay < end && text[afterDay] is '.' or '/' or '-' && afterDay + 1 < end
            && char.IsAsciiDigit(text[afterDay + 1]))
        {
            return ReadNumeric(text, start, first, afterDay, end);
        }

        int at = SkipOrdinal(text, afterDay, end);
        at = SkipSpaces(text, at, end, hyphen: true);
        at = SkipWord(text, at, end, "day");
        at = SkipWord(text, at, end, "of");
        if (ReadMonth(text, at, end) is not var (month, afterMonth))
        {
            return null;
        }

        (int? year, int afterYear) = ReadYearAfter(text, afterMonth, end);
        return IsDay(year ?? 2000, month, first)
            ? new WrittenDate(new TextSpan(start, afterYear), year, month, first, false)
            : null;
    }

    /// <summary>
    /// <c>11.11.21</c>, <c>10/12/2020</c>: the day comes first, unless only the other order is a date.
    /// <see cref="WrittenDate.InOrder"/> gives the other one where both are.
    /// </summary>
    private static WrittenDate? ReadNumeric(string text, int start, int first, int separatorAt, int end)
    {
        char separator = text[separatorAt];
        int afterSecond = EndOfDigits(text, separatorAt + 1, end);
        if (Number(text, separatorAt + 1, afterSecond) is not { } second || afterSecond - separatorAt > 3
            || afterSecond >= end || text[afterSecond] != separator)
        {
            return null;
        }

        int afterYear = EndOfDigits(text, afterSecond + 1, end);
        int digits = afterYear - afterSecond - 1;
        bool goesOn = afterYear + 1 < end && text[afterYear] == separator && char.IsAsciiDigit(text[afterYear + 1]);
        if (digits is not (2 or 4) || goesOn || (afterYear < end && char.IsLetter(text[afterYear])))
        {
            return null;
        }

        int year = FullYear(Number(text, afterSecond + 1, afterYear)!.Value, digits);
        bool dayFirst = IsDay(year, second, first);
        bool monthFirst = IsDay(year, first, second);
        if (!dayFirst && !monthFirst)
        {
            return null;
        }

        (int month, int day) = dayFirst ? (second, first) : (first, second);
        return new WrittenDate(
            new TextSpan(start, afterYear), year, month, day, dayFirst && monthFirst && first != second);
    }

    private static WrittenDate? ReadMonthFirst(string text, int start, int end)
    {
        if (ReadMonth(text, start, end) is not var (month, afterMonth))
        {
            return null;
        }

        int at = SkipSpaces(text, afterMonth, end, hyphen: true);
        int afterDigits = EndOfDigits(text, at, end);
        if (afterDigits - at is 1 or 2 && Number(text, at, afterDigits) is { } day && IsDay(2000, month, day)
            && !IsDecimalOrTime(text, afterDigits, end))
        {
            int afterDay = SkipOrdinal(text, afterDigits, end);
            (int? year, int afterYear) = ReadYearAfter(text, afterDay, end);
            return IsDay(year ?? 2000, month, day)
                ? new WrittenDate(new TextSpan(start, afterYear), year, month, day, false)
                : null;
        }

        (int? yearAlone, int afterYearAlone) = ReadYearAfter(text, afterMonth, end);
        return yearAlone is null
            ? null
            : new WrittenDate(new TextSpan(start, afterYearAlone), yearAlone, month, null, false);
    }

    /// <summary>A month's name with a capital letter (else "may" and "march" would be months), and where it ends, its full stop included.</summary>
    private static (int Month, int End)? ReadMonth(string text, int start, int end)
    {
        int at = start;
        while (at < end && at - start <= LongestMonthName && char.IsAsciiLetter(text[at]))
        {
            at++;
        }

        if (at - start < 3 || !char.IsAsciiLetterUpper(text[start]) || (at < end && char.IsLetter(text[at]))
            || !Months.TryGetValue(text.AsSpan(start, at - start), out int month))
        {
            return null;
        }

        bool isShort = at - start <= 4 && at < end && text[at] == '.';
        return (month, isShort ? at + 1 : at);
    }

    /// <summary>A year after <c>October 12</c>: <c>, 2020</c>, <c> 2020</c>, <c>-2020</c>, <c> '62</c>. Without one, where it started.</summary>
    private static (int? Year, int End) ReadYearAfter(string text, int start, int end)
    {
        int at = start;
        if (at < end && text[at] == ',')
        {
            at++;
        }

        at = SkipSpaces(text, at, end, hyphen: true);
        bool isShort = at < end && text[at] is '\'' or '’' or '‘';
        if (isShort)
        {
            at++;
        }

        int afterYear = EndOfDigits(text, at, end);
        int digits = afterYear - at;
        bool isYear = at > start && digits == (isShort ? 2 : 4)
            && (afterYear >= end || (!char.IsLetter(text[afterYear]) && text[afterYear] != '%'))
            && !IsDecimalOrTime(text, afterYear, end);
        if (!isYear)
        {
            return (null, start);
        }

        int year = FullYear(Number(text, at, afterYear)!.Value, digits);
        return year is < EarliestYear or > LatestYear ? (null, start) : (year, afterYear);
    }

    private static bool IsDecimalOrTime(string text, int at, int end) =>
        at + 1 < end && text[at] is '.' or ':' or ',' && char.IsAsciiDigit(text[at + 1]);

    private static int FullYear(int written, int digits) =>
        digits == 2 ? written + (written < 50 ? 2000 : 1900) : written;

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static bool StartsWord(string text, int position) =>
        position == 0 || !char.IsLetterOrDigit(text[position - 1]);

    private static int EndOfRun(string text, int start, int end)
    {
        int at = start + 1;
        while (at < end && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfDigits(string text, int start, int end)
    {
        int at = start;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int? Number(string text, int start, int end)
    {
        if (end <= start || end - start > 4)
        {
            return null;
        }

        int value = 0;
        for (int at = start; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                return null;
            }

            value = (value * 10) + (text[at] - '0');
        }

        return value;
    }

    private static int SkipSpaces(string text, int start, int end, bool hyphen)
    {
        int at = start;
        if (hyphen && at < end && text[at] == '-')
        {
            return at + 1;
        }

        while (at < end && at - start < 3 && text[at] is ' ' or '\t' or '\u00A0' or '\u2009' or '\u202F')
        {
            at++;
        }

        return at;
    }

    private static int SkipOrdinal(string text, int start, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(3, end - start));
        bool isOrdinal = rest.Length >= 2 && (rest.Length == 2 || !char.IsLetter(rest[2]))
            && (rest.StartsWith("st", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("nd", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("rd", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("th", StringComparison.OrdinalIgnoreCase));
        return isOrdinal ? start + 2 : start;
    }

    private static int SkipWord(string text, int start, int end, string word)
    {
        int after = start + word.Length;
        bool isThere = after < end && text.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
            && char.IsWhiteSpace(text[after]);
        return isThere ? SkipSpaces(text, after, end, hyphen: false) : start;
    }
}
