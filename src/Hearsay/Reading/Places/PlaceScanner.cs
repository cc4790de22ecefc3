using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Places;

/// <summary>
/// Finds what may be places in a sentence: by the lexicon, by the gazetteer, by the name finder, and by words beside a name.
/// The longest name counts. Persons, roads, papers and teams are no places, whatever they are named after.
/// </summary>
internal sealed class PlaceScanner
{
    private const int LargeTown = 15000;
    private readonly FoldedText folded;
    private readonly string published;
    private readonly Surnames surnames;

    public PlaceScanner(FoldedText folded, string published, Surnames surnames)
    {
        this.folded = folded;
        this.published = published;
        this.surnames = surnames;
    }

    /// <summary>The candidates in order; they never overlap.</summary>
    public List<Sighting> Scan(Sentence sentence)
    {
        var found = new List<Sighting>();
        var around = new NameContext(sentence);
        int limit = sentence.Span.End;
        int done = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            TextSpan span = sentence.SpanOf(i);
            if (span.Start < done || !StartsName(span))
            {
                continue;
            }

            int end = around.EndOfRun(i);
            if (around.EndOfRoad(i, end) is { } road)
            {
                done = sentence.SpanOf(road).End;
                continue;
            }

            Sighting? known = FindKnown(around, i, limit);
            Sighting? town = FindTown(around, i, end);
            Sighting? best = known is null || (town is not null && town.Span.End > known.Span.End && town.Towns.Count > 0) ? town : known;
            if (best is null)
            {
                continue;
            }

            found.Add(best);
            done = best.Span.End;
            if (ReferenceEquals(best, known))
            {
                AddSecondHalf(sentence, best, found);
            }
        }

        LinkQualifiers(sentence, found);
        return found;
    }

    private bool StartsName(TextSpan span)
    {
        char first = folded.Folded[span.Start];
        return char.IsUpper(first) || (char.IsLower(first) && IsDirection(folded.Lower.AsSpan(span.Start)));
    }

    private static bool IsDirection(ReadOnlySpan<char> text) =>
        text.StartsWith("eastern ") || text.StartsWith("western ") || text.StartsWith("southern ") || text.StartsWith("northern ") || text.StartsWith("east ");

    private Sighting? FindKnown(NameContext around, int token, int limit)
    {
        Sentence sentence = around.Sentence;
        int start = sentence.SpanOf(token).Start;
        int from = around.IsThe(token) && token + 1 < sentence.Count ? sentence.SpanOf(token + 1).Start : start;
        if (PlaceLexicon.English.Names.FindAt(folded.Folded, start, limit) is not { } match || Choose(match.Values) is not { } place)
        {
            return null;
        }

        int last = around.LastToken(token, match.End);
        int first = from > start && match.End > from && !place.Name.StartsWith("The ", StringComparison.Ordinal) ? token + 1 : token;
        bool isAbbreviation = place.IsState && folded.Folded[match.End - 1] == '.' && match.End - start > 2;
        if ((isAbbreviation && !around.IsAfterComma(token)) || around.IsMoney(last) || (!place.IsAdjective && IsNone(around, first, last, isTown: false)))
        {
            return null;
        }

        var span = new TextSpan(sentence.SpanOf(first).Start, match.End);
        IReadOnlyList<Town> towns = place.IsAdjective || place.IsDisputed ? [] : Gazetteer.World.Find(Key(span));
        return new Sighting(first, last, span, place, towns, "")
        {
            Others = [.. match.Values.Where(v => !v.IsAdjective && !ReferenceEquals(v, place) && v.Until.Length == 0)],
        };
    }

    private ReadOnlySpan<char> Key(TextSpan span) => folded.Folded.AsSpan(span.Start, span.Length);

    // Names of persons, papers and teams.
    private bool IsNone(NameContext around, int first, int last, bool isTown)
    {
        if (around.IsInPerson(first, last) || around.IsOutlet(last))
        {
            return true;
        }

        bool isSurname = first == last && surnames.Has(around.Sentence.FormOf(first));
        return isSurname && !around.IsLed(first) && !around.HasQualifier(last) && (isTown || !around.IsLocation(first));
    }

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

    // The longest run of name words here that the gazetteer has.
    private Sighting? FindTown(NameContext around, int token, int end)
    {
        Sentence sentence = around.Sentence;
        if (!around.IsNameWord(token) || around.IsThe(token))
        {
            return null;
        }

        for (int last = end - 1; last >= token; last--)
        {
            if (!around.IsNameWord(last) || (last == token && PlaceWords.English.Is(around.Lower(token), PlaceWordKind.Never)))
            {
                continue;
            }

            var span = new TextSpan(sentence.SpanOf(token).Start, sentence.SpanOf(last).End);
            IReadOnlyList<Town> towns = Find(span);
            if (towns.Count == 0 || span.Length == 1 || IsCommonName(around, token, last) || IsNone(around, token, last, isTown: towns[0].Kind.Length == 0))
            {
                continue;
            }

            string kind = around.KindNoun(token, last);
            bool isCounty = towns[0].Kind == "county";
            if (isCounty || kind.Length > 0 || IsPlace(around, token, last, towns))
            {
                return new Sighting(token, last, span, null, towns, isCounty ? "county" : kind);
            }

            if (last == end - 1 && around.MayBeNamed(token, last))
            {
                return new Sighting(token, last, span, null, towns, kind) { IsWeak = true };
            }
        }

        return FindUnlisted(around, token);
    }

    /// <summary><em>The Alliance</em>, <em>the Union</em>: no town has an article of its own.</summary>
    private static bool IsCommonName(NameContext around, int first, int last) =>
        first == last && first > 0 && around.IsThe(first - 1) && around.IsWholeRun(first, last)
        && (last + 1 >= around.Sentence.Count || around.Sentence.UposOf(last + 1) is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj));

    private IReadOnlyList<Town> Find(TextSpan span)
    {
        ReadOnlySpan<char> key = Key(span);
        IReadOnlyList<Town> towns = Gazetteer.World.Find(key);
        return towns.Count == 0 && IsCapitals(key) ? Gazetteer.World.Find(TitleCase(key)) : towns;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text) => text.Length > 3 && !text.ContainsAnyInRange('a', 'z');

    private static string TitleCase(ReadOnlySpan<char> text)
    {
        char[] title = text.ToArray();
        for (int i = 1; i < title.Length; i++)
        {
            if (char.IsLetter(title[i - 1]) || title[i - 1] == '\'')
            {
                title[i] = char.ToLowerInvariant(title[i]);
            }
        }

        return new string(title);
    }

    // What beside the name tells that it is a town.
    private static bool IsPlace(NameContext around, int first, int last, IReadOnlyList<Town> towns)
    {
        bool isLarge = towns[0].Population >= LargeTown;
        return around.HasQualifier(last)
            || around.IsLocation(first, last)
            || (around.IsLed(first) && around.IsWholeRun(first, last) && (isLarge || around.IsLedInto(first)))
            || around.IsDateline(first, last)
            || (around.IsCivic(last) && isLarge);
    }

    // A name that the name finder takes for a place and no list has.
    private Sighting? FindUnlisted(NameContext around, int token)
    {
        if (around.LocationAt(token) is not { } name)
        {
            return null;
        }

        Sentence sentence = around.Sentence;
        (int first, int last) = around.Trim(name);
        if (first > last || first != token && token != name.Start)
        {
            return null;
        }

        string kind = around.KindNoun(first, last);
        string tail = around.Lower(last);
        bool isNothing = PlaceWords.English.Is(tail, PlaceWordKind.Facility) || PlaceWords.English.Is(tail, PlaceWordKind.Street)
            || (first == last && (PlaceWords.English.Is(tail, PlaceWordKind.Never) || surnames.Has(sentence.FormOf(first))));
        if (isNothing || IsNone(around, first, last, isTown: true) || !(around.IsLed(first) || kind.Length > 0))
        {
            return null;
        }

        return new Sighting(first, last, new TextSpan(sentence.SpanOf(first).Start, sentence.SpanOf(last).End), null, [], kind);
    }

    // "Paris, Texas", "Moscow, Idaho", "Tripoli, Lebanon"; "Tripoli in northern Lebanon".
    private static void LinkQualifiers(Sentence sentence, List<Sighting> found)
    {
        for (int i = 0; i + 1 < found.Count; i++)
        {
            Sighting next = found[i + 1];
            if (next.Known is { IsAdjective: false, Precision: not Documents.PlacePrecision.City } within && next.First <= found[i].Last + 3 && next.First > found[i].Last
                && (sentence.FormOf(found[i].Last + 1) is "," || (sentence.FormOf(found[i].Last + 1) is "in" && next.First - found[i].Last <= 3)))
            {
                found[i] = found[i] with { Within = within };
            }
        }
    }
}
