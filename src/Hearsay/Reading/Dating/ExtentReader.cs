using Hearsay.Knowledge;

namespace Hearsay.Reading.Dating;

/// <summary>
/// Says how far a time expression reaches beyond its core: modifiers before it (<em>more than</em> two years, <em>about</em> a
/// decade), a date after a time of day (10 p.m. <em>Wednesday</em>), <em>or so</em>.
/// </summary>
internal static class ExtentReader
{
    private static readonly HashSet<string> Zones = new(StringComparer.Ordinal)
    {
        "bst", "cest", "cet", "cst", "cdt", "edt", "est", "gmt", "ist", "mdt", "msk", "mst", "pdt", "pst", "utc",
    };

    /// <summary>The first token, modifiers of quantity included.</summary>
    public static int FirstOf(Words words, ReadTime time)
    {
        int first = time.First;
        bool isLength = time.Value.Type == "DURATION" || words.Find(time.Last, TimeWordKind.Shift) is not null;
        if (!isLength || words[first] == "the" || words.Find(first, TimeWordKind.Step) is not null)
        {
            return words[first - 1] is "around" or "about" && time.Value.Type is "TIME" or "DATE" && time.Value.Start is not null ? first - 1 : first;
        }

        string before = words[first - 1];
        string second = words[first - 2];
        return before switch
        {
            "than" when second is "more" or "less" or "fewer" or "longer" => words[first - 3] == "no" ? first - 3 : first - 2,
            "least" or "most" when second == "at" => first - 2,
            "to" when second == "up" => first - 2,
            "nearly" or "almost" or "about" or "around" or "roughly" or "approximately" => first - 1,
            _ => first,
        };
    }

    /// <summary>The time with what follows it: a date after a time of day, <em>or so</em>.</summary>
    public static ReadTime Join(Words words, ReadTime time, Clock clock, Func<Words, int, Clock, ReadTime?> readDate)
    {
        if (words[time.Last + 1] == "or" && words[time.Last + 2] == "so")
        {
            return time with { Last = time.Last + 2, Value = time.Value with { Modifier = time.Value.Modifier ?? "APPROX" } };
        }

        int clockPart = time.Value.Value.IndexOf('T', StringComparison.Ordinal);
        if (time.Value.Type != "TIME" || clockPart < 0)
        {
            return time;
        }

        int at = time.Last + 1;
        at = Zones.Contains(words[at]) ? at + 1 : words[at] == "local" && words[at + 1] == "time" ? at + 2 : at;
        int last = at - 1;
        at = words[at] == "," ? at + 1 : at;
        at = words[at] is "on" or "of" ? at + 1 : at;
        if (at < words.Count && readDate(words, at, clock) is { Value: { Type: "DATE", Start: { Length: 10 } day, End: null } } date)
        {
            return date with { First = time.First, Value = date.Value with { Type = "TIME", Value = day + time.Value.Value[clockPart..] } };
        }

        return time with { Last = last };
    }
}
