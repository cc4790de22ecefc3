using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;
using NodaTime;

namespace Hearsay.Reading.Dating;

/// <summary>
/// Reads times that name a unit without a number or a date: <em>the weekend</em>, <em>for weeks</em>, <em>the end of the
/// month</em>, <em>year-end</em>, <em>in the past</em>, <em>the near future</em>, <em>recent</em>, <em>overnight</em>.
/// </summary>
internal static class VagueReader
{
    private static readonly TimeValue Future = Times.Unplaced("FUTURE_REF");
    private static readonly TimeValue Past = Times.Unplaced("PAST_REF");

    /// <summary>The time that starts at <paramref name="start"/>, or null.</summary>
    public static ReadTime? ReadAt(Words words, int start, Clock clock) =>
        ReadDefinite(words, start, clock) ?? ReadYearEnd(words, start, clock) ?? ReadPlural(words, start) ?? ReadReference(words, start, clock);

    // the weekend; the week; the end of the month; for the year; the year ended March 31
    private static ReadTime? ReadDefinite(Words words, int start, Clock clock)
    {
        (int at, string? part) = CalendarReader.ReadPart(words, start);
        at = words[at] == "the" ? at + 1 : at;
        int noun = words[at] is "full" or "whole" or "entire" or "fiscal" or "current" ? at + 1 : at;
        noun = words[noun] == "fiscal" ? noun + 1 : noun;
        if (words[at - 1] != "the" || words.Find(noun, TimeWordKind.Unit) is not { } unit || words[noun].EndsWith('s')
            || words[noun + 1] is "of" or "when" or "-" || clock.Today is not { } today)
        {
            return null;
        }

        if (unit.Value == "Y" && words[noun + 1] is "ended" or "ending")
        {
            return new ReadTime(start, noun, new TimeValue { Type = "DURATION", Value = "P1Y" });
        }

        TimeValue? value = unit.Value switch
        {
            "Y" => Times.Year(today.Year, TimeBasis.Relative),
            "M" when clock.Grain >= 7 => Times.Month(today.Year, today.Month, TimeBasis.Relative),
            "W" when clock.Grain == 10 => Times.Week(today, TimeBasis.Relative),
            "WE" when clock.Grain == 10 => Weekend(today, words.IsFuture(start)),
            _ => null,
        };
        return value is null ? null : new ReadTime(start, noun, value with { Modifier = part });
    }

    // The weekend just past, from Saturday on the one that is.
    private static TimeValue Weekend(LocalDate today, bool isFuture) =>
        Times.Weekend(isFuture || today.DayOfWeek >= IsoDayOfWeek.Saturday ? today : today.PlusWeeks(-1), TimeBasis.Relative);

    // year-end, year's end, the end of the year
    private static ReadTime? ReadYearEnd(Words words, int start, Clock clock)
    {
        if (words[start] != "year" || clock.Today is not { } today || words[start + 1] is not ("-" or "'s" or "’s" or "end"))
        {
            return null;
        }

        int end = words[start + 1] == "end" ? start + 1 : start + 2;
        return words[end] == "end"
            ? new ReadTime(start, end, Times.Day(new LocalDate(words[start - 1] == "since" ? today.Year - 1 : today.Year, 12, 31), TimeBasis.Relative) with { Modifier = "END" })
            : null;
    }

    // for weeks; in years; within days; months ago; over the years; weeks or months
    private static ReadTime? ReadPlural(Words words, int start)
    {
        int at = words[start] == "the" && words[start - 1] is "over" or "through" ? start + 1 : start;
        if (words.Find(at, TimeWordKind.Unit) is not { } unit || words[at] is not [.., 's'] || words[at] is "seconds" or "quarters"
            || words.Sentence.UposOf(at) != UniversalPos.Noun)
        {
            return null;
        }

        if (words[at + 1] is "ago" or "later" or "earlier" or "before")
        {
            return new ReadTime(start, at + 1, words[at + 1] == "later" ? Future : Past);
        }

        bool isLed = words[start - 1] is "for" or "in" or "within" or "over" or "after" or "of" or "through" or "during";
        if (!isLed || words[at + 1] is "of" or "old" or "when" or "that" || (words[start - 1] == "of" && words[start - 2] is "hundreds" or "thousands" or "dozens"))
        {
            return null;
        }

        int last = words[at + 1] == "or" && words.Find(at + 2, TimeWordKind.Unit) is not null ? at + 2 : at;
        return new ReadTime(start, last, DurationReader.Some(unit.Value));
    }

    // in the past; the near future; recent and current as adjectives; overnight; these days; a while
    private static ReadTime? ReadReference(Words words, int start, Clock clock)
    {
        switch (words[start])
        {
            case "the" when words[start + 1] == "past" && words.Sentence.UposOf(start + 1) == UniversalPos.Noun:
                return new ReadTime(start, start + 1, Past);
            case "the" when words[start + 1] == "future" && words[start + 2] != "of" && words.Sentence.UposOf(start + 1) == UniversalPos.Noun:
                return new ReadTime(start, start + 1, Future);
            case "the" when words[start + 1] is "near" or "foreseeable" or "distant" or "short" && words[start + 2] is "future" or "term":
                return new ReadTime(start, start + 2, Future);
            case "these" when words[start + 1] == "days":
                return new ReadTime(start, start + 1, Times.Unplaced("PRESENT_REF"));
            case "a" when words[start + 1] == "while":
                return new ReadTime(start, start + 1, new TimeValue { Type = "DURATION", Value = "PXX" });
            case "future" when words.Find(start + 1, TimeWordKind.Unit) is not null:
                return new ReadTime(start, start + 1, Future);
            case "recent" or "current" when words.Sentence[start].HasDeprel("amod"):
                return new ReadTime(start, start, Times.Unplaced(words[start] == "recent" ? "PAST_REF" : "PRESENT_REF"));
            case "right" when words[start + 1] == "now":
                return new ReadTime(start, start + 1, Times.Unplaced("PRESENT_REF"));
            case "overnight" when words.Sentence[start].HasDeprel("advmod") || words.Sentence.UposOf(start) == UniversalPos.Adv:
                return clock is { Today: { } today, Grain: 10 }
                    ? new ReadTime(start, start, Times.Day(today.PlusDays(-1), TimeBasis.Relative) is var day ? day with { Type = "TIME", Value = day.Value + "TNI" } : day)
                    : null;
            default:
                return null;
        }
    }
}
