using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Places;

/// <summary>What stands beside a name in its sentence.</summary>
internal sealed class NameContext
{
    private const int LongestRun = 6;
    private readonly Name?[] names;

    public NameContext(Sentence sentence)
    {
        Sentence = sentence;
        names = new Name?[sentence.Count];
        foreach (Name name in sentence.Names)
        {
            for (int i = name.Start; i < name.End; i++)
            {
                names[i] = name;
            }
        }
    }

    public Sentence Sentence { get; }

    /// <summary>The word in lower case; empty outside the sentence.</summary>
    public string Lower(int token) => token >= 0 && token < Sentence.Count ? Sentence.FormOf(token).ToLowerInvariant() : "";

    /// <summary>Whether the token is the article.</summary>
    public bool IsThe(int token) => Sentence.FormOf(token) is "the" or "The" or "THE";

    /// <summary>Whether a name may begin or end with it.</summary>
    public bool IsNameWord(int token) =>
        char.IsUpper(Sentence.FormOf(token)[0])
        && (Sentence.UposOf(token) is UniversalPos.Propn or UniversalPos.X || names[token] is not null
            || (Sentence.UposOf(token) is UniversalPos.Noun or UniversalPos.Adj && IsFollowedByName(token)));

    private bool IsFollowedByName(int token) => token + 1 < Sentence.Count && Sentence.UposOf(token + 1) == UniversalPos.Propn;

    /// <summary>The end of the run of name words from <paramref name="token"/>, hyphens and small words between them included.</summary>
    public int EndOfRun(int token)
    {
        int end = token + 1;
        while (end < Sentence.Count && end < token + LongestRun)
        {
            if (IsCapital(end) && Sentence.UposOf(end) is not (UniversalPos.Pron or UniversalPos.Verb or UniversalPos.Aux))
            {
                end++;
            }
            else if (end + 1 < Sentence.Count && IsJoint(end) && IsCapital(end + 1))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private bool IsCapital(int token) => char.IsUpper(Sentence.FormOf(token)[0]);

    private bool IsJoint(int token) =>
        (Sentence.FormOf(token) == "-" && !Sentence.IsFollowedBySpace(token) && !Sentence.IsFollowedBySpace(token - 1))
        || Sentence.FormOf(token) is "of" or "de" or "la" or "le" or "el" or "al" or "del" or "du" or "da" or "do" or "des" or "di" or "am" or "an" or "der" or "'s" or "’s";

    /// <summary>Where a run of names ends in a word for a road, the index of that word; or null.</summary>
    public int? EndOfRoad(int token, int end)
    {
        for (int i = token + 1; i < end; i++)
        {
            if (Sentence.FormOf(i) is "of")
            {
                return null;
            }

            if (PlaceWords.English.Is(Lower(i), PlaceWordKind.Street) && !(i == token + 1 && Lower(token) is "the"))
            {
                return i;
            }
        }

        return end < Sentence.Count && PlaceWords.English.Is(Lower(end), PlaceWordKind.Street) && Lower(end) is "street" or "streets" or "avenue" or "avenues" or "road" or "drive" ? end : null;
    }

    /// <summary>The last token that starts before <paramref name="end"/>.</summary>
    public int LastToken(int token, int end)
    {
        int last = token;
        while (last + 1 < Sentence.Count && Sentence.SpanOf(last + 1).Start < end)
        {
            last++;
        }

        return last;
    }

    public bool IsAfterComma(int token) => token > 0 && Sentence.FormOf(token - 1) is "," or "-" or "(" or "–";

    /// <summary>Whether a sum follows: <em>US$5</em>.</summary>
    public bool IsMoney(int last) => last + 1 < Sentence.Count && Sentence.FormOf(last + 1) is "$" || Sentence.FormOf(last).EndsWith('$');

    /// <summary>Whether the words stand in the name of a person.</summary>
    public bool IsInPerson(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (names[i] is { Type: NameType.Person } person && (person.End - person.Start > last - first + 1 || !IsLed(first)))
            {
                return person.End - person.Start > 1 || !HasQualifier(last);
            }
        }

        return false;
    }

    /// <summary>Whether the word after names a paper, a team, a disease or a treaty.</summary>
    public bool IsOutlet(int last) => last + 1 < Sentence.Count && IsCapital(last + 1) && PlaceWords.English.Is(Lower(last + 1), PlaceWordKind.Outlet);

    /// <summary>Whether the name finder takes the word for a place.</summary>
    public bool IsLocation(int token) => names[token] is { Type: NameType.Location };

    /// <summary>Whether the name finder takes exactly these words for a place, or a part of them with nothing left over.</summary>
    public bool IsLocation(int first, int last)
    {
        if (names[first] is not { Type: NameType.Location } name)
        {
            return false;
        }

        (int trimmed, int end) = Trim(name);
        return (first == trimmed || first == name.Start) && last >= end;
    }

    /// <summary>The place that starts at the token, or null.</summary>
    public Name? LocationAt(int token) => names[token] is { Type: NameType.Location } name && (name.Start == token || Trim(name).First == token) ? name : null;

    /// <summary>A name without article and direction before it and a noun of kind in small letters after it.</summary>
    public (int First, int Last) Trim(Name name)
    {
        int first = name.Start;
        int last = name.End - 1;
        while (first < last && (IsThe(first) || (!IsCapital(first) && PlaceWords.English.Is(Lower(first), PlaceWordKind.Direction))))
        {
            first++;
        }

        while (last > first && !IsCapital(last))
        {
            last--;
        }

        return (first, last);
    }

    /// <summary>Whether a word of place stands before, past an article and directions.</summary>
    public bool IsLed(int first) => PlaceWords.English.Is(Lower(Leader(first)), PlaceWordKind.Locative);

    /// <summary>Whether <em>in</em> or <em>near</em> stands before, past an article and directions.</summary>
    public bool IsLedInto(int first) => Lower(Leader(first)) is "in" or "near" or "outside" or "around";

    private int Leader(int first)
    {
        int at = first - 1;
        while (at >= 0 && (IsThe(at) || PlaceWords.English.Is(Lower(at), PlaceWordKind.Direction) || Lower(at) is "nearby" or "neighboring" or "neighbouring"))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether no name word stands before or after.</summary>
    public bool IsWholeRun(int first, int last) =>
        (first == 0 || !IsCapital(first - 1) || IsThe(first - 1) || Sentence.UposOf(first - 1) is UniversalPos.Adp)
        && (last + 1 >= Sentence.Count || !IsCapital(last + 1) || Sentence.UposOf(last + 1) != UniversalPos.Propn);

    /// <summary>Whether a comma and the name of a state, province or country follow: <em>, Texas</em>.</summary>
    public bool HasQualifier(int last)
    {
        if (last + 2 >= Sentence.Count || Sentence.FormOf(last + 1) != ",")
        {
            return false;
        }

        TextSpan next = Sentence.SpanOf(last + 2);
        string text = Folding.Fold(Sentence.Text[next.Start..Math.Min(Sentence.Span.End, next.Start + 40)]);
        return PlaceLexicon.English.Names.FindAt(text, 0, text.Length) is { } match
            && match.Values.Any(v => !v.IsAdjective && v.Precision != Documents.PlacePrecision.City);
    }

    /// <summary>Whether it opens a dispatch: <em>COLUMBUS (AP) —</em>, <em>Kyiv —</em>.</summary>
    public bool IsDateline(int first, int last)
    {
        bool isFirst = first == 0 || (first <= 2 && Sentence.UposOf(first - 1) == UniversalPos.Punct);
        return isFirst && last + 1 < Sentence.Count
            && (Sentence.FormOf(last + 1) is "—" or "–" or "--" || (Sentence.FormOf(last + 1) == "-" && Sentence.IsFollowedBySpace(last))
                || (Sentence.FormOf(last + 1) == "(" && last + 2 < Sentence.Count && Sentence.FormOf(last + 2) is "AP" or "AFP" or "Reuters" or "REUTERS" or "UPI" or "CNN"));
    }

    /// <summary>Whether what towns have follows: <em>police</em>, <em>City Council</em>.</summary>
    public bool IsCivic(int last) => PlaceWords.English.Is(Lower(last + 1), PlaceWordKind.Civic);

    /// <summary>Whether the words may name a place though nothing here says so.</summary>
    public bool MayBeNamed(int first, int last) =>
        names[first] is not { Type: NameType.Person } && (names[first] is null || names[first]!.Value.End - 1 == last || IsCivic(last));

    /// <summary><em>the city of Ganja</em>, <em>the Terter district</em>, <em>Grodno region</em>; the noun, or empty.</summary>
    public string KindNoun(int first, int last)
    {
        if (last + 1 < Sentence.Count && Sentence.LemmaOf(last + 1).ToLowerInvariant() is var after && (IsRegionNoun(after) || IsTownNoun(after)))
        {
            return after;
        }

        if (first >= 2 && Sentence.FormOf(first - 1) == "of" && Sentence.LemmaOf(first - 2).ToLowerInvariant() is var before
            && (IsRegionNoun(before) || IsTownNoun(before)))
        {
            return before;
        }

        return "";
    }

    private static bool IsRegionNoun(string word) => PlaceWords.English.Is(word, PlaceWordKind.Region);

    private static bool IsTownNoun(string word) => PlaceWords.English.Is(word, PlaceWordKind.Town);
}
