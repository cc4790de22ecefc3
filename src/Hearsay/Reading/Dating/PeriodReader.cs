using Hearsay.Documents;
using Hearsay.Knowledge;
using NodaTime;

namespace Hearsay.Reading.Dating;

/// <summary>
/// Reads parts of the business year: <em>the third quarter</em>, <em>its fiscal second-quarter</em>, <em>the first half of
/// 2021</em>, <em>this year's first quarter</em>, <em>the year-ago period</em>, <em>the latest quarter</em>, <em>fiscal 1989</em>.
/// What is compared is of one kind: after a quarter, <em>the year-earlier period</em> is the same quarter of the year before.
/// </summary>
internal static class PeriodReader
{
    /// <summary>The period that starts at <paramref name="start"/>, or null.</summary>
    public static ReadTime? ReadAt(Words words, int start, Clock clock)
    {
        int at = words[start] is "the" or "its" or "their" or "a" or "an" or "that" or "his" or "her" ? start + 1 : start;
        at = words[at] == "flat" ? at + 1 : at;
        at = words[at] == "fiscal" ? SkipHyphen(words, at + 1) : at;
        (int next, int shift, int? year, bool isStated) = ReadWhose(words, at, clock);
        next = words[next] == "fiscal" ? SkipHyphen(words, next + 1) : next;
        if (ReadNumbered(words, start, next, shift, year, isStated, clock) is { } numbered)
        {
            return Trim(words, numbered, at) with { IsCompared = shift != 0 || (year is { } other && clock.Quarter?.Year > other) };
        }

        return ReadUnnumbered(words, start, at, next, shift, year, clock)
            ?? (shift != 0 && words[at] == "year" ? ReadBareComparison(words, start, at, next, clock) : null)
            ?? ReadFiscalYear(words, start, at);
    }

    // "the third quarter", but of "a third-quarter loss" and "its third quarter" only the period.
    private static ReadTime Trim(Words words, ReadTime time, int core)
    {
        bool isHyphened = words[time.Last - 1] == "-";
        return words[time.First] is "the" or "that" && !isHyphened || core == time.First
            ? time
            : time with { First = words[core - 1] == "fiscal" || words[core - 2] == "fiscal" ? core - 1 : core };
    }

    private static int SkipHyphen(Words words, int at) => words[at] == "-" ? at + 1 : at;

    // Whose year it is: "this year's", "the year-ago", "the 1988", "the same … last year".
    private static (int Next, int Shift, int? Year, bool IsStated) ReadWhose(Words words, int at, Clock clock)
    {
        int from = words[at] is "comparable" or "corresponding" or "same" or "similar" ? at + 1 : at;
        if (words[from] == "year" && words[from + 1] == "-" && words[from + 2] is "ago" or "earlier")
        {
            return (from + 3, -1, null, false);
        }

        if (words.YearAt(from) is { } stated && words[from - 1] != "in")
        {
            return (from + 1, 0, stated, true);
        }

        if (words.Find(from, TimeWordKind.Step) is { } step && words[from + 1] == "year" && words[from + 2] is "'s" or "’s" && clock.Today is { } today)
        {
            return (from + 3, step.Number, today.Year + step.Number, false);
        }

        return (from, 0, null, false);
    }

    // "third quarter", "third-quarter", "Q3", "first half", "last half of 1989"
    private static ReadTime? ReadNumbered(Words words, int start, int at, int shift, int? year, bool isStated, Clock clock)
    {
        int noun;
        int which;
        if (words[at] is ['q', >= '1' and <= '4'] && words[at].Length == 2)
        {
            (noun, which) = (at, words[at][1] - '0');
        }
        else if (at < words.Count && WhichAt(words, at) is { } ordinal && words[SkipHyphen(words, at + 1)] is "quarter" or "half")
        {
            (noun, which) = (SkipHyphen(words, at + 1), ordinal);
        }
        else
        {
            return null;
        }

        bool isHalf = words[noun] == "half";
        int last = noun;
        if (year is null && ReadYearAfter(words, noun + 1, clock) is { } after)
        {
            (year, last, isStated) = (after.Year, after.Next - 1, after.IsStated);
        }

        if (isHalf ? year is null || which > 2 : which > 4 || (which == 0))
        {
            return null;
        }

        if (year is null && (noun == at ? !words.Sentence.FormOf(at).StartsWith('Q') : false))
        {
            return null;
        }

        year ??= YearOf(which, shift, words.IsFuture(start), clock);
        if (year is not { } known)
        {
            return null;
        }

        TimeBasis basis = isStated ? TimeBasis.Explicit : TimeBasis.Relative;
        return isHalf
            ? new ReadTime(start, last, Times.Half(known, which, basis), isStated)
            : new ReadTime(start, last, Times.Quarter(known, which, basis), isStated);
    }

    private static int? WhichAt(Words words, int at) => words[at] switch
    {
        "final" => 4,
        "last" or "latter" when words[at + 1] == "half" => 2,
        _ => NumberReader.English.ReadDay(words[at]) is { } day and <= 4 ? day : null,
    };

    // The quarter of that number which began last; the coming one where the clause speaks of what will be.
    private static int? YearOf(int quarter, int shift, bool isFuture, Clock clock)
    {
        if (clock.Today is not { } today || clock.Grain < 7)
        {
            return null;
        }

        int now = ((today.Month - 1) / 3) + 1;
        int year = quarter <= now || isFuture ? today.Year : today.Year - 1;
        year += isFuture && quarter < now - 1 ? 1 : 0;
        return year + shift;
    }

    private static (int Year, int Next, bool IsStated)? ReadYearAfter(Words words, int at, Clock clock)
    {
        if (CalendarReader.ReadYearAfter(words, at, clock) is { } after)
        {
            return after;
        }

        return words.Find(at, TimeWordKind.Step) is { } step && words[at + 1] == "year" && clock.Today is { } today
            ? (today.Year + step.Number, at + 2, false)
            : null;
    }

    // "the latest quarter", "that quarter", "the quarter", "the year-ago period", "the 1988 period", "the corresponding period last year"
    private static ReadTime? ReadUnnumbered(Words words, int start, int at, int next, int shift, int? year, Clock clock)
    {
        bool isLatest = words[next] is "latest" or "recent" && next > start;
        int noun = isLatest ? next + 1 : next;
        if (words[noun] is not ("quarter" or "period") || noun == start || clock.Today is not { } today || clock.Grain < 7)
        {
            return null;
        }

        int last = noun;
        bool isModified = next > at;
        if (!isModified && !isLatest && (words[noun] == "period" || words[noun - 1] is not ("the" or "that")))
        {
            return null;
        }

        if (words[at] is "corresponding" or "comparable" or "same" or "similar" && shift == 0 && year is null)
        {
            if (ReadYearAfter(words, noun + 1, clock) is not { } other)
            {
                return words[noun] == "quarter" && words[noun + 1] is "a" && words[noun + 2] is "year" && words[noun + 3] is "ago" or "earlier"
                    ? new ReadTime(start, noun + 3, Quarter(clock, -1), StatesYear: false, IsCompared: true)
                    : null;
            }

            last = other.Next - 1;
            year = other.Year;
        }
        else if (words[noun + 1] == "a" && words[noun + 2] == "year" && words[noun + 3] is "ago" or "earlier")
        {
            last = noun + 3;
            shift = -1;
        }

        bool isCompared = shift != 0 || year is not null;
        if (clock.Quarter is null && words[noun] == "period" && !isLatest)
        {
            TimeValue whole = Times.Year(year ?? today.Year + shift, year is null ? TimeBasis.Relative : TimeBasis.Explicit);
            return new ReadTime(start, last, whole, StatesYear: false, isCompared);
        }

        if (words[noun + 1] is "ended" or "ending" && words.MonthAt(noun + 2) is { } end)
        {
            return new ReadTime(start, last, OfQuarter(new YearMonth(end <= today.Month ? today.Year : today.Year - 1, end)));
        }

        YearMonth quarter = clock.Quarter ?? LastQuarter(today);
        TimeValue value = OfQuarter(year is { } known ? new YearMonth(known, quarter.Month) : quarter.PlusMonths(12 * shift));
        return new ReadTime(start, last, value, StatesYear: false, isCompared);
    }

    // "year-earlier profit", "the year-ago results": the adjective alone
    private static ReadTime? ReadBareComparison(Words words, int start, int at, int next, Clock clock)
    {
        if (clock.Today is not { } today || clock.Grain < 7)
        {
            return null;
        }

        TimeValue value = clock.Quarter is not null ? Quarter(clock, -1) : Times.Year(today.Year - 1, TimeBasis.Relative);
        int first = words[next] is "months" or "quarter" or "period" ? start : at;
        return new ReadTime(first, next - 1, value, StatesYear: false, IsCompared: true);
    }

    // "fiscal 1989"
    private static ReadTime? ReadFiscalYear(Words words, int start, int at) =>
        words[at - 1] == "fiscal" && words.YearAt(at) is { } year
            ? new ReadTime(start, at, Times.Year(year, TimeBasis.Explicit), StatesYear: false)
            : null;

    /// <summary>The quarter that the text spoke of last, moved by years.</summary>
    public static TimeValue Quarter(Clock clock, int years) =>
        OfQuarter((clock.Quarter ?? LastQuarter(clock.Today!.Value)).PlusMonths(12 * years));

    private static YearMonth LastQuarter(LocalDate today)
    {
        LocalDate before = today.PlusMonths(-3);
        return new YearMonth(before.Year, (((before.Month - 1) / 3) * 3) + 1);
    }

    private static TimeValue OfQuarter(YearMonth first) => Times.Quarter(first.Year, ((first.Month - 1) / 3) + 1, TimeBasis.Relative);
}
