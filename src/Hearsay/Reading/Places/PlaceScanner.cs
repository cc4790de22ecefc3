using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Places;

/// <summary>Finds what may be places in a sentence: by the lexicon, by the name finder, and by words of place before a name.</summary>
internal sealed class PlaceScanner
{
    private const int LargeTown = 15000;

    private static readonly HashSet<string> TownNouns = new(StringComparer.Ordinal)
    {
        "capital", "city", "port", "settlement", "suburb", "town", "township", "village",
    };

    private static readonly HashSet<string> RegionNouns = new(StringComparer.Ordinal)
    {
        "area", "county", "district", "governorate", "oblast", "peninsula", "province", "raion", "region", "valley", "voivodeship",
    };

    private static readonly HashSet<string> Locatives = new(StringComparer.Ordinal)
    {
        "across", "around", "at", "from", "in", "inside", "into", "near", "off", "outside", "over", "through", "throughout", "to", "toward",
        "towards", "within", "on",
    };

    private readonly FoldedText folded;
    private readonly string published;

    public PlaceScanner(FoldedText folded, string published)
    {
        this.folded = folded;
        this.published = published;
    }

    /// <summary>The candidates in order; they never overlap.</summary>
    public List<Sighting> Scan(Sentence sentence)
    {
        var found = new List<Sighting>();
        int limit = sentence.Span.End;
        bool[] taken = TakenByOthers(sentence);
        int done = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            TextSpan span = sentence.SpanOf(i);
            if (span.Start < done || taken[i] || !StartsName(span))
            {
                continue;
            }

            if (FindKnown(sentence, i, limit) is { } known && !(IsInsidePerson(sentence, i)))
            {
                found.Add(known);
                done = known.Span.End;
                AddSecondHalf(sentence, known, found);
            }
            else if (FindTown(sentence, i, limit) is { } town)
            {
                found.Add(town);
                done = town.Span.End;
            }
        }

        return found;
    }

    private bool StartsName(TextSpan span)
    {
        char first = folded.Folded[span.Start];
        return char.IsUpper(first) || (first == 't' && folded.Folded.AsSpan(span.Start).StartsWith("the "))
            || char.IsLower(first) && IsDirection(folded.Lower.AsSpan(span.Start));
    }

    private static bool IsDirection(ReadOnlySpan<char> text) =>
        text.StartsWith("eastern ") || text.StartsWith("western ") || text.StartsWith("southern ") || text.StartsWith("northern ") || text.StartsWith("east ") || text.StartsWith("mainland ");

    // Tokens of persons' names, and of bodies' where they hold more than the name of a country.
    private static bool[] TakenByOthers(Sentence sentence)
    {
        var taken = new bool[sentence.Count];
        foreach (Name name in sentence.Names)
        {
            if (name.Type == NameType.Organisation && name.End - name.Start > 1)
            {
                Array.Fill(taken, true, name.Start, name.End - name.Start);
            }
        }

        return taken;
    }

    private static bool IsInsidePerson(Sentence sentence, int token) =>
        sentence.Names.Any(n => n.Type == NameType.Person && n.Start <= token && token < n.End && n.End - n.Start > 1);

    private Sighting? FindKnown(Sentence sentence, int token, int limit)
    {
        int start = sentence.SpanOf(token).Start;
        if (PlaceLexicon.English.Names.FindAt(folded.Folded, start, limit) is not { } match)
        {
            return null;
        }

        KnownPlace? place = Choose(match.Values);
        if (place is null || (place.IsState && folded.Folded[match.End - 1] == '.' && !IsAfterComma(sentence, token)))
        {
            return null;
        }

        int last = LastToken(sentence, token, match.End);
        var span = new TextSpan(start, match.End);
        bool isCapital = place is { Latitude: null, IsAdjective: false };
        IReadOnlyList<Town> towns = isCapital || (place.Precision != Documents.PlacePrecision.Country && !place.IsAdjective && !place.IsDisputed)
            ? Gazetteer.World.Find(folded.Folded.AsSpan(start, match.End - start))
            : [];
        return new Sighting(token, last, span, place, towns, "");
    }

    private static bool IsAfterComma(Sentence sentence, int token) => token > 0 && sentence.FormOf(token - 1) == ",";

    // "Russian-Ukrainian" in one token.
    private void AddSecondHalf(Sentence sentence, Sighting first, List<Sighting> found)
    {
        int at = first.Span.End + 1;
        int limit = sentence.SpanOf(first.Last).End;
        if (at < limit && folded.Folded[at - 1] == '-' && PlaceLexicon.English.Names.FindAt(folded.Folded, at, limit) is { } match && Choose(match.Values) is { } place)
        {
            found.Add(new Sighting(first.Last, first.Last, new TextSpan(at, match.End), place, [], ""));
        }
    }

    private KnownPlace? Choose(IReadOnlyList<KnownPlace> places)
    {
        KnownPlace? best = null;
        int bestRank = -1;
        foreach (KnownPlace place in places)
        {
            int rank = RankOf(place);
            if (rank > bestRank)
            {
                best = place;
                bestRank = rank;
            }
        }

        return best;
    }

    // A state that is gone under a shared name only while it lasted; a place before its adjective; own list before capitals.
    private int RankOf(KnownPlace place)
    {
        bool isGone = place.Until.Length > 0;
        bool isNow = published.Length > 0 && PartialDate.IsWithin(published, place.From, place.Until);
        return (isGone ? isNow ? 40 : 0 : 20) + (place.IsAdjective ? 0 : 10) + (place.Latitude is null ? 0 : 1);
    }

    private static int LastToken(Sentence sentence, int token, int end)
    {
        int last = token;
        while (last + 1 < sentence.Count && sentence.SpanOf(last + 1).Start < end)
        {
            last++;
        }

        return last;
    }

    // The longest run of name words here that the gazetteer has.
    private Sighting? FindTown(Sentence sentence, int token, int limit)
    {
        Name? name = NameAt(sentence, token);
        if (name is { Type: not NameType.Location } || sentence.UposOf(token) is not (UniversalPos.Propn or UniversalPos.X or UniversalPos.Noun or UniversalPos.Adj))
        {
            return null;
        }

        if (name is null && sentence.UposOf(token) != UniversalPos.Propn)
        {
            return null;
        }

        int end = name?.End ?? EndOfRun(sentence, token);
        for (int last = end - 1; last >= token; last--)
        {
            var span = new TextSpan(sentence.SpanOf(token).Start, sentence.SpanOf(last).End);
            IReadOnlyList<Town> towns = Gazetteer.World.Find(folded.Folded.AsSpan(span.Start, span.Length));
            string kind = KindNoun(sentence, token, last);
            if (towns.Count > 0 && (name is not null && last == end - 1 || kind.Length > 0 || (IsLed(sentence, token) && towns[0].Population >= LargeTown && last == end - 1)))
            {
                return new Sighting(token, last, span, null, towns, kind);
            }

            if (kind.Length > 0 && RegionNouns.Contains(kind) && last == end - 1)
            {
                return new Sighting(token, last, span, null, [], kind);
            }
        }

        return name is { } location && location.Start == token
            ? new Sighting(token, end - 1, new TextSpan(sentence.SpanOf(token).Start, sentence.SpanOf(end - 1).End), null, [], "")
            : null;
    }

    private static Name? NameAt(Sentence sentence, int token)
    {
        foreach (Name name in sentence.Names)
        {
            if (name.Start <= token && token < name.End)
            {
                return name;
            }
        }

        return null;
    }

    private static int EndOfRun(Sentence sentence, int token)
    {
        int end = token + 1;
        while (end < sentence.Count && end < token + 5
            && (sentence.UposOf(end) == UniversalPos.Propn || (sentence.FormOf(end) == "-" && !sentence.IsFollowedBySpace(end) && !sentence.IsFollowedBySpace(end - 1))))
        {
            end++;
        }

        return end;
    }

    private static bool IsLed(Sentence sentence, int token) =>
        token > 0 && Locatives.Contains(sentence.FormOf(token - 1).ToLowerInvariant());

    // "the city of Ganja", "the Terter district", "Grodno region".
    private static string KindNoun(Sentence sentence, int first, int last)
    {
        if (last + 1 < sentence.Count && sentence.LemmaOf(last + 1).ToLowerInvariant() is var after && (RegionNouns.Contains(after) || TownNouns.Contains(after)))
        {
            return after;
        }

        if (first >= 2 && sentence.FormOf(first - 1) == "of" && sentence.LemmaOf(first - 2).ToLowerInvariant() is var before
            && (RegionNouns.Contains(before) || TownNouns.Contains(before)))
        {
            return before;
        }

        return "";
    }
}
