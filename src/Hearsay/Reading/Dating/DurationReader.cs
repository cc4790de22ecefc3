using System.Globalization;
using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Dating;

/// <summary>
/// Reads lengths and repetitions: <em>8 hours</em>, <em>the last 30 years</em>, <em>half an hour</em>, <em>a three-day visit</em>,
/// <em>every week</em>, <em>daily</em>.
/// </summary>
internal static class DurationReader
{
    /// <summary>The length or repetition that starts at <paramref name="start"/>, or null.</summary>
    public static ReadTime? ReadAt(Words words, int start, Clock clock) =>
        ReadSet(words, start) ?? ReadSpan(words, start, clock) ?? ReadHalf(words, start) ?? ReadLength(words, start) ?? ReadJoined(words, start);

    // every week, each Monday, daily
    private static ReadTime? ReadSet(Words words, int start)
    {
        // "a daily visit" tells what kind of visit it is; "they meet daily" how often.
        if (words.Find(start, TimeWordKind.Set) is { } set)
        {
            if (words.Sentence.UposOf(start) != UniversalPos.Adv || words[start] == "annually")
            {
                return null;
            }

            return new ReadTime(start, start, new TimeValue { Type = "SET", Value = set.Value });
        }

        if (words.Find(start, TimeWordKind.Weekdays) is { } days)
        {
            return new ReadTime(start, start, new TimeValue { Type = "SET", Value = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{days.Number}") });
        }

        if (words.Find(start, TimeWordKind.Each) is null)
        {
            return null;
        }

        if (words.Find(start + 1, TimeWordKind.Unit) is { } unit)
        {
            return new ReadTime(start, start + 1, new TimeValue { Type = "SET", Value = Period(1, unit.Value) });
        }

        if (words.MonthAt(start + 1) is { } month)
        {
            return new ReadTime(start, start + 1, new TimeValue { Type = "SET", Value = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}") });
        }

        return words.Find(start + 1, TimeWordKind.Weekday) is { } weekday
            ? new ReadTime(start, start + 1, new TimeValue { Type = "SET", Value = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday.Number}") })
            : null;
    }

    // the last 30 years; the past few months; the next two weeks; recent years
    private static ReadTime? ReadSpan(Words words, int start, Clock clock)
    {
        if (words[start] == "recent" && words.Find(start + 1, TimeWordKind.Unit) is not null)
        {
            return new ReadTime(start, start + 1, Times.Unplaced("PAST_REF"));
        }

        int at = words[start] is "the" or "these" ? start + 1 : start;
        if (words.Find(at, TimeWordKind.Step) is not { } step || step.Number == 0)
        {
            return null;
        }

        at++;
        if (words.VagueAt(at) is { } vague && words.Find(vague, TimeWordKind.Unit) is { } some)
        {
            return new ReadTime(start, vague, new TimeValue { Type = "DURATION", Value = "PX" + UnitOf(some.Value), Basis = TimeBasis.Relative });
        }

        if (words[at] is not ("a" or "an") && words.NumberAt(at) is { } number && words.Find(number.End, TimeWordKind.Unit) is { } unit)
        {
            TimeValue value = Around(Length(number.Value, unit.Value), number.Value, unit.Value, step.Number, clock);
            return new ReadTime(start, number.End, value);
        }

        return words.Find(at, TimeWordKind.Unit) is { } plain && words[at].EndsWith('s') && words[at] is not "ss"
            ? new ReadTime(start, at, new TimeValue { Type = "DURATION", Value = "PX" + UnitOf(plain.Value), Basis = TimeBasis.Relative })
            : null;
    }

    private static TimeValue Around(TimeValue length, double count, string unit, int step, Clock clock)
    {
        if (clock.Today is not { } today || count > 2000 || count != Math.Floor(count))
        {
            return length;
        }

        int signed = (int)count * step;
        (string? other, int grain) = unit switch
        {
            "D" when clock.Grain == 10 => (Times.Iso(today.PlusDays(signed)), 10),
            "W" when clock.Grain == 10 => (Times.Iso(today.PlusWeeks(signed)), 10),
            "M" when clock.Grain >= 7 => (Times.Iso(today.PlusMonths(signed).ToYearMonth()), 7),
            "Y" => (Year(today.Year + signed), 4),
            "DE" => (Year(today.Year + (10 * signed)), 4),
            _ => (null, 0),
        };
        if (other is null)
        {
            return length;
        }

        string near = Times.Iso(today)[..grain];
        return step < 0
            ? length with { Start = other, End = near, Basis = TimeBasis.Relative }
            : length with { Start = near, End = other, Basis = TimeBasis.Relative };
    }

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    // half an hour; half a year; one and a half hours is left to numbers
    private static ReadTime? ReadHalf(Words words, int start)
    {
        if (words[start] != "half" || words[start + 1] is not ("a" or "an" or "-"))
        {
            return null;
        }

        int at = start + 2;
        string? value = words.Find(at, TimeWordKind.Unit)?.Value switch
        {
            "TH" => "PT30M",
            "D" => "PT12H",
            "Y" => "P6M",
            "CE" => "P50Y",
            "DE" => "P5Y",
            "TM" => "PT30S",
            _ => null,
        };
        return value is null ? null : new ReadTime(start, at, new TimeValue { Type = "DURATION", Value = value });
    }

    // 8 hours; a week; several months; more than two years
    private static ReadTime? ReadLength(Words words, int start)
    {
        if (words.VagueAt(start) is { } vague && words.Find(vague, TimeWordKind.Unit) is { } some && words[vague].EndsWith('s'))
        {
            return new ReadTime(start, vague, new TimeValue { Type = "DURATION", Value = (some.Value is ['T', ..] ? "PTX" : "PX") + UnitOf(some.Value) });
        }

        int at = SkipDeterminer(words, start);
        if (words.NumberAt(at) is not { } number)
        {
            return null;
        }

        // "12 to 18 months", "2 1/2 years"
        int unitAt = number.End;
        double count = number.Value;
        if (words[unitAt] is "to" or "or" && words.NumberAt(unitAt + 1) is { } upper && words.Find(upper.End, TimeWordKind.Unit) is not null)
        {
            unitAt = upper.End;
        }
        else if (words[unitAt] == "1" && words[unitAt + 1] == "/" && words[unitAt + 2] == "2")
        {
            (count, unitAt) = (count + 0.5, unitAt + 3);
        }

        unitAt = words[unitAt] is "more" or "additional" or "further" or "consecutive" or "straight" or "full" or "trading" ? unitAt + 1 : unitAt;
        if (words.Find(unitAt, TimeWordKind.Unit) is not { } unit || (at > start && !words[unitAt].EndsWith('s')) || words[unitAt + 1] == "old"
            || (words[start + 1] == "-" && words[unitAt] == "quarters"))
        {
            return null;
        }

        // "a year or two"
        if (words[start] is "a" or "an" && words[unitAt + 1] == "or" && words.NumberAt(unitAt + 2) is not null)
        {
            return new ReadTime(start, unitAt + 2, Some(unit.Value));
        }

        bool isOrdinary = words[unitAt] is "second" or "quarter" or "minute" && words[start] is "a" or "an";
        bool isRate = words[start] is "a" or "an" && !IsLed(words, start);
        return isOrdinary || isRate ? null : new ReadTime(start, unitAt, Length(count, unit.Value));
    }

    // "the nine months", "the first two years", "an additional year"
    private static int SkipDeterminer(Words words, int start)
    {
        int at = words[start] is "the" or "those" or "these" or "all" ? start + 1 : start;
        return at > start && words[at] is "first" or "final" or "last" or "latest" or "previous" or "following" or "whole" ? at + 1 : at;
    }

    /// <summary>Some number of a unit: <em>weeks</em>.</summary>
    public static TimeValue Some(string unit) =>
        new() { Type = "DURATION", Value = (unit is ['T', ..] ? "PTX" : "PX") + UnitOf(unit) };

    // "twice a week" is a rate, "for a week" a length.
    private static bool IsLed(Words words, int start) =>
        words[start - 1] is "for" or "in" or "within" or "about" or "after" or "over" or "than" or "nearly" or "almost" or "lasted" or "during" or "took" or "take" or "least";

    // three-day, 30-year; not "40-year-old"
    private static ReadTime? ReadJoined(Words words, int start)
    {
        string word = words[start];
        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0)
        {
            string unit = word[(hyphen + 1)..];
            return words[start + 1] != "old" && NumberOf(word[..hyphen]) is { } count && TimeLexicon.English.Find(unit, TimeWordKind.Unit) is { } found && words[start + 1] != "-"
                ? new ReadTime(start, start, Length(count, found.Value))
                : null;
        }

        if (words[start + 1] != "-" || words[start + 3] == "-" || NumberOf(word) is not { } number)
        {
            return null;
        }

        return words.Find(start + 2, TimeWordKind.Unit) is { } split && words[start + 2] != "quarters" // three-quarters of them
            ? new ReadTime(start, start + 2, Length(number, split.Value))
            : null;
    }

    private static double? NumberOf(string word)
    {
        if (word.Length > 0 && char.IsAsciiDigit(word[0]))
        {
            return NumberReader.TryDigits(word, out double digits) ? digits : null;
        }

        return NumberReader.English.Find(word) is { Kind: NumberKind.Cardinal } cardinal ? cardinal.Value : null;
    }

    private static TimeValue Length(double count, string unit) => new() { Type = "DURATION", Value = Period(count, unit) };

    /// <summary>The TIMEX3 value of a length.</summary>
    public static string Period(double count, string unit)
    {
        (double number, string letter) = unit switch
        {
            "F" => (count * 2, "W"),
            "Q" => (count, "Q"),
            "DE" => (count, "DE"),
            "CE" => (count, "CE"),
            "WE" => (count, "WE"),
            "ML" => (count * 1000, "Y"),
            _ => (count, unit),
        };
        if (letter == "Y" && number is > 1 and < 100 && number - Math.Floor(number) == 0.5)
        {
            return string.Create(CultureInfo.InvariantCulture, $"P{Math.Floor(number)}Y6M");
        }

        bool isTime = letter.Length == 2 && letter[0] == 'T';
        string shown = number.ToString("0.##", CultureInfo.InvariantCulture);
        return isTime ? "PT" + shown + letter[1] : "P" + shown + letter;
    }

    private static string UnitOf(string unit) => unit switch { "F" => "W", "ML" => "Y", ['T', var letter] => letter.ToString(), _ => unit };
}
