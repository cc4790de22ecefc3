using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Places;

/// <summary>Finds borders: <em>the border of Belarus with Poland</em>, <em>the Belarusian-Polish border</em>, <em>Ukraine's borders</em>.</summary>
internal static class BorderFinder
{
    private const int Reach = 4;

    /// <summary>The borders in order.</summary>
    public static List<Border> Find(Sentence sentence, List<Sighting> sightings)
    {
        var borders = new List<Border>();
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence.LemmaOf(i) is "border" or "frontier" or "boundary" && sentence.UposOf(i) is UniversalPos.Noun or UniversalPos.Propn
                && Read(sentence, sightings, i) is { } border)
            {
                borders.Add(border);
            }
        }

        return borders;
    }

    private static Border? Read(Sentence sentence, List<Sighting> sightings, int noun)
    {
        if (IsExtent(sentence, noun))
        {
            return null;
        }

        var parts = new List<Sighting>();
        int first = LookLeft(sentence, sightings, noun, parts);
        int last = LookRight(sentence, sightings, noun, parts);
        var countries = new List<string>();
        foreach (string country in parts.SelectMany(p => p.Known?.Countries ?? (p.Towns.Count > 0 ? [p.Towns[0].Country] : [])))
        {
            if (!countries.Contains(country))
            {
                countries.Add(country);
            }
        }

        if (countries.Count == 0)
        {
            return null;
        }

        int start = parts.Count > 0 ? Math.Min(parts.Min(p => p.Span.Start), sentence.SpanOf(first).Start) : sentence.SpanOf(first).Start;
        int end = Math.Max(sentence.SpanOf(last).End, parts.Max(p => p.Span.End));
        return new Border(first, noun, new TextSpan(start, end), countries, parts.Exists(p => p.Known is { IsDisputed: true }));
    }

    /// <summary>What lies <em>within the borders of</em> a state lies in it.</summary>
    private static bool IsExtent(Sentence sentence, int noun)
    {
        for (int i = noun - 1; i >= Math.Max(0, noun - Reach); i--)
        {
            if (sentence.UposOf(i) == UniversalPos.Adp)
            {
                return sentence.LemmaOf(i) is "within" or "inside" or "outside" or "beyond";
            }
        }

        return false;
    }

    private static int LookLeft(Sentence sentence, List<Sighting> sightings, int noun, List<Sighting> parts)
    {
        int first = noun;
        for (int i = noun - 1; i >= Math.Max(0, noun - Reach); i--)
        {
            List<Sighting> here = sightings.FindAll(s => s.First <= i && i <= s.Last);
            if (here.Count > 0)
            {
                parts.InsertRange(0, here.Where(h => !parts.Contains(h)));
                first = Math.Min(first, here.Min(h => h.First));
                i = first;
            }
            else if (sentence.UposOf(i) is not (UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Part) && sentence.FormOf(i) is not ("-" or "–"))
            {
                break;
            }
        }

        return first;
    }

    private static int LookRight(Sentence sentence, List<Sighting> sightings, int noun, List<Sighting> parts)
    {
        int last = noun;
        int at = noun + 1;
        while (at < sentence.Count && sentence.FormOf(at) is "of" or "between" or "with" or "and" or "," or "the" or "to")
        {
            if (parts.Count == 0 && sentence.FormOf(at) is "," or "and" or "the")
            {
                break;
            }

            at++;
            Sighting? here = sightings.Find(s => s.First <= at && at <= s.Last && s.Known is { IsAdjective: false });
            if (here is not null)
            {
                parts.Add(here);
                last = here.Last;
                at = here.Last + 1;
            }
        }

        return last;
    }
}
