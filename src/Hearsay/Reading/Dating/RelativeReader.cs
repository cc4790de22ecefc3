using System.Globalization;
using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;
using NodaTime;

namespace Hearsay.Reading.Dating;

/// <summary>
/// Reads times that count from another: <em>yesterday</em>, <em>last Tuesday</em>, <em>two days later</em>, <em>the next day</em>,
/// <em>in two weeks</em>, <em>this year</em>, <em>now</em>.
/// </summary>
internal static class RelativeReader
{
    /// <summary>The time that starts at <paramref name="start"/>, or null.</summary>
    public static ReadTime? ReadAt(Words words, int start, Clock clock) =>
        ReadDeictic(words, start, clock)
        ?? ReadWeekday(words, start, clock)
        ?? ReadStep(words, start, clock)
        ?? ReadShift(words, start, clock)
        ?? ReadIn(words, start, clock);

    // yesterday, today, tomorrow night, now, recently
    private static ReadTime? ReadDeictic(Words words, int start, Clock clock)
    {
        if (words.Find(start, TimeWordKind.Day) is { } day)
        {
            int last = words.Find(start + 1, TimeWordKind.Daypart) is not null ? start + 1 : start;
            if (clock.Today is not { } today)
            {
                return new ReadTime(start, last, Times.Unplaced(day.Number < 0 ? "PAST_REF" : day.Number > 0 ? "FUTURE_REF" : "PRESENT_REF"));
            }

            TimeValue value = clock.Grain == 10
                ? Times.Day(today.PlusDays(day.Number), TimeBasis.Relative)
                : Times.Unplaced(day.Number < 0 ? "PAST_REF" : day.Number > 0 ? "FUTURE_REF" : "PRESENT_REF");
            string? daypart = words[start] == "tonight" ? "NI" : words.Find(last, TimeWordKind.Daypart)?.Value;
            return new ReadTime(start, last, AtPart(value, daypart));
        }

        if (words.Find(start, TimeWordKind.Deictic) is { } deictic && IsAdverb(words, start))
        {
            return new ReadTime(start, start, Times.Unplaced(deictic.Value));
        }

        return null;
    }

    // Not "now that", "as soon as", "soon after", nor what a participle carries: "the previously announced plan".
    private static bool IsAdverb(Words words, int index)
    {
        if (words.Sentence.UposOf(index) != UniversalPos.Adv)
        {
            return false;
        }

        int head = words.Sentence.HeadOf(index);
        bool isInParticiple = head > index && words.Sentence[head].HasDeprel("amod");
        return words[index] switch
        {
            "now" => words[index + 1] != "that",
            "soon" or "shortly" => words[index + 1] is not ("as" or "after" or "before" or "afterward" or "afterwards" or "thereafter"),
            "previously" or "formerly" => !isInParticiple,
            _ => true,
        };
    }

    private static TimeValue AtPart(TimeValue value, string? daypart) =>
        daypart is null || value.Start is not { Length: 10 }
            ? value
            : value with { Type = "TIME", Value = value.Value + "T" + daypart };

    // Monday; last Tuesday; next Friday evening; Tuesday of last week
    private static ReadTime? ReadWeekday(Words words, int start, Clock clock)
    {
        int at = words[start] is "the" ? start + 1 : start;
        TimeWord? step = words.Find(at, TimeWordKind.Step);
        if (step is not null)
        {
            at++;
        }
        else
        {
            at = start;
        }

        if (words.Find(at, TimeWordKind.Weekday) is not { } weekday || !char.IsUpper(words.Sentence.FormOf(at)[0]))
        {
            return null;
        }

        int last = at;
        TimeWord? daypart = words.Find(at + 1, TimeWordKind.Daypart);
        if (daypart is not null)
        {
            last++;
        }

        if (clock.Today is not { } today || clock.Grain < 10)
        {
            string value = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday.Number}");
            return new ReadTime(start, last, Times.Unplaced(value));
        }

        bool fromLast = words[at - 1] is "following" or "previous" or "preceding" or "that" or "same";
        LocalDate day = Nearest(fromLast ? clock.Last ?? today : today, weekday.Number, step, words.IsFuture(at));
        return new ReadTime(start, last, AtPart(Times.Day(day, TimeBasis.Relative), daypart?.Value));
    }

    // News says "Monday" for the one just past, or for the one to come where it speaks of the future.
    private static LocalDate Nearest(LocalDate from, int weekday, TimeWord? step, bool isFuture)
    {
        int behind = ((int)from.DayOfWeek - weekday + 7) % 7;
        return step?.Number switch
        {
            -1 => from.PlusDays(behind == 0 ? -7 : -behind),
            1 => from.PlusDays(7 - behind),
            0 => from.PlusDays(isFuture && behind > 0 ? 7 - behind : -behind),
            _ when isFuture => from.PlusDays(behind == 0 ? 0 : 7 - behind),
            _ => from.PlusDays(-behind),
        };
    }

    // last year; this month; the next day; the past weekend; that same week; last night; last October; this summer
    private static ReadTime? ReadStep(Words words, int start, Clock clock)
    {
        int at = words[start] is "the" or "that" or "this" && words.Find(start + 1, TimeWordKind.Step) is not null ? start + 1 : start;
        if (words.Find(at, TimeWordKind.Step) is not { } step)
        {
            return null;
        }

        bool hasArticle = at > start;
        bool isNarrative = words[at] is "following" or "previous" or "preceding" or "that" or "same" or "subsequent" or "ensuing"
            || (hasArticle && words[at] is "next");
        LocalDate? from = isNarrative ? clock.Last : clock.Today;
        int unitAt = at + 1;
        if (words.MonthAt(unitAt) is { } month)
        {
            return ReadStepMonth(words, start, unitAt, step.Number, month, clock);
        }

        if (words.Find(unitAt, TimeWordKind.Season) is { } season && clock.Today is { } today)
        {
            int seasonMonth = season.Value switch { "SP" => 4, "SU" => 7, "FA" => 10, _ => 12 };
            int year = StepYear(today, seasonMonth, step.Number);
            return new ReadTime(start, unitAt, Times.Season(year, season.Value, TimeBasis.Relative));
        }

        if (words.Find(unitAt, TimeWordKind.Daypart) is { } part && !isNarrative && words[at] is "last" or "this")
        {
            return clock is { Today: { } day, Grain: 10 }
                ? new ReadTime(start, unitAt, AtPart(Times.Day(day.PlusDays(words[at] == "last" ? -1 : 0), TimeBasis.Relative), part.Value))
                : null;
        }

        if (words.Find(unitAt, TimeWordKind.Unit) is not { } unit || words[unitAt].EndsWith('s') || words[at] is "past" && !hasArticle)
        {
            return null;
        }

        string reference = step.Number < 0 ? "PAST_REF" : step.Number > 0 ? "FUTURE_REF" : "PRESENT_REF";
        TimeValue? value = from is { } anchor
            ? Step(anchor, unit.Value, step.Number, isNarrative ? 10 : clock.Grain)
            : unit.Value is "TH" or "TM" or "TS" ? null : Times.Unplaced(reference);
        return value is null ? null : new ReadTime(start, unitAt, value);
    }

    private static ReadTime? ReadStepMonth(Words words, int start, int monthAt, int step, int month, Clock clock)
    {
        if (clock.Today is not { } today)
        {
            return new ReadTime(start, monthAt, Times.Unplaced(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}")));
        }

        int year = StepYear(today, month, step);
        if (NumberReader.English.ReadDay(words[monthAt + 1]) is { } day && Times.IsDay(year, month, day))
        {
            return new ReadTime(start, monthAt + 1, Times.Day(new LocalDate(year, month, day), TimeBasis.Relative));
        }

        return new ReadTime(start, monthAt, Times.Month(year, month, TimeBasis.Relative));
    }

    private static int StepYear(LocalDate today, int month, int step) => step switch
    {
        < 0 => month < today.Month - 1 ? today.Year : today.Year - 1,
        > 0 => month > today.Month ? today.Year : today.Year + 1,
        _ => today.Year,
    };

    /// <summary>The unit that lies <paramref name="count"/> units from <paramref name="from"/>, as finely as the unit says.</summary>
    private static TimeValue? Step(LocalDate from, string unit, int count, int grain) => unit switch
    {
        "D" when grain == 10 => Times.Day(from.PlusDays(count), TimeBasis.Relative),
        "W" when grain == 10 => Times.Week(from.PlusWeeks(count), TimeBasis.Relative),
        "WE" when grain == 10 => Times.Weekend(from.PlusWeeks(count), TimeBasis.Relative),
        "F" when grain == 10 => Times.Week(from.PlusWeeks(2 * count), TimeBasis.Relative),
        "M" when grain >= 7 => Times.Month(from.PlusMonths(count).Year, from.PlusMonths(count).Month, TimeBasis.Relative),
        "Q" when grain >= 7 => Quarter(from.PlusMonths(3 * count)),
        "Y" => Times.Year(from.Year + count, TimeBasis.Relative),
        "DE" => Times.Decade(from.Year + (10 * count), TimeBasis.Relative),
        "CE" => Times.Century(((from.Year - 1) / 100) + 1 + count, TimeBasis.Relative),
        _ => null,
    };

    private static TimeValue Quarter(LocalDate day) => Times.Quarter(day.Year, ((day.Month - 1) / 3) + 1, TimeBasis.Relative);

    // two days later; three weeks ago; a year earlier; several months ago; two days after
    private static ReadTime? ReadShift(Words words, int start, Clock clock)
    {
        int at = start;
        bool isVague = false;
        double count;
        if (words.VagueAt(at) is { } afterVague)
        {
            isVague = true;
            count = 0;
            at = afterVague;
        }
        else if (words.NumberAt(at) is { } number)
        {
            count = number.Value;
            at = number.End;
        }
        else
        {
            return null;
        }

        if (words[at] == "-")
        {
            at++;
        }

        if (words.Find(at, TimeWordKind.Unit) is not { } unit || words.Find(at + 1, TimeWordKind.Shift) is not { } shift)
        {
            return null;
        }

        bool isOpen = words[at + 1] is "before" or "after" && at + 2 < words.Count
            && words.Sentence.UposOf(at + 2) is not (UniversalPos.Punct or UniversalPos.Cconj);
        if (isOpen)
        {
            return null;
        }

        LocalDate? from = words[at + 1] is "ago" or "hence" ? clock.Today : clock.Last;
        if (shift.Number < 0 && unit.Value == "Y" && count == 1 && clock.Quarter is not null && words[at + 1] is "ago" or "earlier" && clock.Grain >= 7)
        {
            return new ReadTime(start, at + 1, PeriodReader.Quarter(clock, -1), StatesYear: false, IsCompared: true);
        }

        string reference = shift.Number < 0 ? "PAST_REF" : "FUTURE_REF";
        TimeValue? value = isVague || from is not { } anchor
            ? Times.Unplaced(reference)
            : Shift(anchor, unit.Value, count * shift.Number, words[at + 1] == "ago" ? clock.Grain : 10);
        return value is null ? null : new ReadTime(start, at + 1, value);
    }

    // in two weeks; in a few years: ahead, where the clause speaks of what is to come
    private static ReadTime? ReadIn(Words words, int start, Clock clock)
    {
        if (words[start] is not ("in" or "within") || !words.IsFuture(start))
        {
            return null;
        }

        if (words.VagueAt(start + 1) is { } vague && words.Find(vague, TimeWordKind.Unit) is not null)
        {
            return new ReadTime(start, vague, Times.Unplaced("FUTURE_REF"));
        }

        if (words.NumberAt(start + 1) is not { } number || words.Find(number.End, TimeWordKind.Unit) is not { } unit
            || clock.Today is not { } today || words[number.End + 1] is "of" or "'s" or "'")
        {
            return null;
        }

        TimeValue? value = Shift(today, unit.Value, number.Value, clock.Grain);
        if (value is null)
        {
            return null;
        }

        return new ReadTime(
            start,
            number.End,
            words[start] == "within"
                ? value with { Type = "DURATION", Value = DurationReader.Period(number.Value, unit.Value), Modifier = "EQUAL_OR_LESS" }
                : value);
    }

    private static TimeValue? Shift(LocalDate from, string unit, double count, int grain)
    {
        if (Math.Abs(count) > 10000 || (count != Math.Floor(count) && unit != "Y"))
        {
            return null;
        }

        int whole = (int)count;
        return unit switch
        {
            "D" when grain == 10 => Times.Day(from.PlusDays(whole), TimeBasis.Relative),
            "W" when grain == 10 => Times.Day(from.PlusWeeks(whole), TimeBasis.Relative),
            "F" when grain == 10 => Times.Day(from.PlusWeeks(2 * whole), TimeBasis.Relative),
            "M" when grain >= 7 => Times.Month(from.PlusMonths(whole).Year, from.PlusMonths(whole).Month, TimeBasis.Relative),
            "TH" or "TM" or "TS" when grain == 10 => Times.Day(from.PlusDays(unit == "TH" ? whole / 24 : 0), TimeBasis.Relative) with { Modifier = "APPROX" },
            "Y" when from.Year + whole is > 0 and < 9999 => Times.Year(from.Year + whole, TimeBasis.Relative),
            "DE" when from.Year + (10 * whole) is > 0 and < 9999 => Times.Year(from.Year + (10 * whole), TimeBasis.Relative) with { Modifier = "APPROX" },
            "CE" when from.Year + (100 * whole) is > 0 and < 9999 => Times.Year(from.Year + (100 * whole), TimeBasis.Relative) with { Modifier = "APPROX" },
            _ => null,
        };
    }
}
