using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>
/// Puts role nouns together with the countries, bodies and persons around them:
/// <em>the foreign minister of Armenia</em>, <em>Azerbaijani President Ilham Aliyev</em>, <em>Russian intelligence services</em>.
/// Works on the order of words, so that it survives wrong trees and headlines.
/// </summary>
internal sealed class RolePhraseFinder
{
    private const int Reach = 8;

    private static readonly HashSet<string> Former = new(StringComparer.OrdinalIgnoreCase)
    {
        "former", "ex", "ex-", "ousted", "deposed", "exiled", "late", "erstwhile", "onetime", "retired",
    };

    private readonly ActorLexicon lexicon;
    private readonly FoldedText folded;

    public RolePhraseFinder(ActorLexicon lexicon, FoldedText folded)
    {
        this.lexicon = lexicon;
        this.folded = folded;
    }

    /// <summary>The phrases in order; they never overlap.</summary>
    public List<RolePhrase> Find(Sentence sentence, List<NamedUnit> units)
    {
        var phrases = new List<RolePhrase>();
        int floor = 0;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (UnitAt(units, i) is { } unit)
            {
                i = unit.Last;
                continue;
            }

            if (FindRole(sentence, units, i) is not { } found)
            {
                continue;
            }

            RolePhrase phrase = Compose(sentence, units, found.Role, i, found.Last, floor);
            if (phrases.Count > 0 && IsSecondOffice(sentence, phrases[^1], phrase))
            {
                phrase = phrase with { First = phrases[^1].First, Owner = phrases[^1].Owner ?? phrase.Owner };
                phrases.RemoveAt(phrases.Count - 1);
            }

            phrases.Add(phrase);
            i = phrase.Last;
            floor = phrase.Last + 1;
        }

        return phrases;
    }

    /// <summary><em>Deputy Prime Minister and Finance Minister Ana Lopez</em>: one person, two offices.</summary>
    private static bool IsSecondOffice(Sentence sentence, RolePhrase first, RolePhrase second) =>
        first is { Holder: null, Role.IsOffice: true } && second is { Holder: not null, Role.IsOffice: true } && second.First == first.Last + 2
        && sentence.FormOf(first.Last + 1) == "and" && sentence.UposOf(second.First) is not UniversalPos.Det
        && char.IsUpper(sentence.FormOf(first.RoleFirst)[0]) && char.IsUpper(sentence.FormOf(second.RoleFirst)[0]);

    private (RoleNoun Role, int Last)? FindRole(Sentence sentence, List<NamedUnit> units, int token)
    {
        if (lexicon.Roles.FindAt(folded.Lower, sentence.SpanOf(token).Start, sentence.Span.End) is not { } match)
        {
            return null;
        }

        int last = token;
        while (sentence.SpanOf(last).End < match.End && last + 1 < sentence.Count)
        {
            last++;
        }

        if (sentence.SpanOf(last).End != match.End
            || sentence.UposOf(last) is not (UniversalPos.Noun or UniversalPos.Propn)
            || (ModifiesOtherNoun(sentence, units, last) && !(match.Values[0].IsOffice && IsTitled(sentence, token, last))))
        {
            return null;
        }

        return (match.Values[0], last);
    }

    // "Prime Minister Kosit": a name that no list has.
    private static bool IsTitled(Sentence sentence, int first, int last) =>
        char.IsUpper(sentence.FormOf(first)[0]) && sentence.XposOf(last + 1) == "NNP" && char.IsUpper(sentence.FormOf(last + 1)[0])
        && TimeLexicon.English.KindsOf(sentence.FormOf(last + 1).ToLowerInvariant()) == 0
        && (last + 2 >= sentence.Count || sentence.UposOf(last + 2) is not (UniversalPos.Noun or UniversalPos.Part));

    // "police station", "army base": the role noun only says of what kind the other noun is.
    private static bool ModifiesOtherNoun(Sentence sentence, List<NamedUnit> units, int token)
    {
        int next = token + 1;
        if (next >= sentence.Count
            || sentence.UposOf(next) is not (UniversalPos.Noun or UniversalPos.Propn)
            || UnitAt(units, next) is not null
            || sentence.HeadOf(token) < next
            || !sentence[token].HasDeprel("compound"))
        {
            return false;
        }

        return true;
    }

    private static RolePhrase Compose(Sentence sentence, List<NamedUnit> units, RoleNoun role, int roleFirst, int roleLast, int floor)
    {
        (int first, NamedUnit? owner, bool isFormer, bool isDefinite) = LookLeft(sentence, units, roleFirst, floor);
        (int last, NamedUnit? rightOwner, List<NamedUnit> others) = LookRight(sentence, units, roleLast);
        List<NamedUnit> before = owner is null ? [] : OthersBefore(sentence, units, owner, role, roleLast);
        NamedUnit? holder = null;
        if (role.IsOffice && FindHolder(sentence, units, last + 1) is { } person)
        {
            holder = person;
            last = person.Last;
        }

        return new RolePhrase
        {
            Role = role,
            First = first,
            RoleFirst = roleFirst,
            RoleLast = roleLast,
            Last = last,
            Owner = owner ?? rightOwner,
            OtherOwners = owner is null ? others : before,
            Holder = holder,
            IsFormer = isFormer,
            IsDefinite = isDefinite,
        };
    }

    /// <summary>When it was, before who it was: <em>since yesterday Chilean warships</em>.</summary>
    private static bool IsDay(string form) => form.ToLowerInvariant() is "yesterday" or "today" or "tomorrow" or "tonight";

    private static (int First, NamedUnit? Owner, bool IsFormer, bool IsDefinite) LookLeft(
        Sentence sentence, List<NamedUnit> units, int roleFirst, int floor)
    {
        int first = roleFirst;
        NamedUnit? owner = null;
        bool isFormer = false;
        bool isDefinite = false;
        for (int i = roleFirst - 1; i >= floor && roleFirst - i <= Reach; i--)
        {
            if (UnitAt(units, i) is { } unit)
            {
                if (unit.CanModify && owner is null && IsOwner(sentence, unit))
                {
                    owner = unit;
                }
                else if (unit.IsPerson && owner is not null)
                {
                    break;
                }

                i = unit.First;
                first = i;
                continue;
            }

            if (!CanStandBefore(sentence, i) || IsTime(sentence, i))
            {
                break;
            }

            first = i;
            isFormer |= Former.Contains(sentence.FormOf(i));
            if (sentence.UposOf(i) is UniversalPos.Det or UniversalPos.Pron)
            {
                isDefinite = sentence.LemmaOf(i) is "the" or "this" or "that" || sentence.FormOf(i) is "the" or "The";
                break;
            }
        }

        while (first < roleFirst
            && (sentence.UposOf(first) is UniversalPos.Punct or UniversalPos.Part or UniversalPos.Adv || IsDay(sentence.FormOf(first))))
        {
            first++;
        }

        first -= first > 0 && sentence.FormOf(first) is "least" or "most" && sentence.FormOf(first - 1) is "at" or "At" ? 1 : 0;
        return (first, owner, isFormer, isDefinite);
    }

    // "A few hours later President X", "yesterday Premier Y": the time of the sentence, not what kind of president.
    // But "a 35-year-old general".
    private static bool IsTime(Sentence sentence, int token) =>
        !(token > 0 && sentence.FormOf(token - 1) is "-" && !sentence.IsFollowedBySpace(token - 1))
        && !(token + 1 < sentence.Count && sentence.FormOf(token + 1) is "-" && !sentence.IsFollowedBySpace(token))
        && (TimeLexicon.English.KindsOf(sentence.FormOf(token).ToLowerInvariant())
            & (TimeLexicon.FlagOf(TimeWordKind.Shift) | TimeLexicon.FlagOf(TimeWordKind.Day))) != 0;

    // Not the country in "Iran-backed", "pro-Russian", and not a person's name before an office: "Lavrov minister".
    private static bool IsOwner(Sentence sentence, NamedUnit unit)
    {
        string text = sentence.Text;
        TextSpan span = unit.Span;
        bool isBacked = span.End + 1 < text.Length && Folding.Fold(text[span.End]) == '-' && char.IsLower(text[span.End + 1]);
        bool isPrefixed = span.Start >= 2 && Folding.Fold(text[span.Start - 1]) == '-' && char.IsLower(text[span.Start - 2]);
        return !isBacked && !isPrefixed;
    }

    private static bool CanStandBefore(Sentence sentence, int token) => sentence.UposOf(token) switch
    {
        UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Det => true,
        UniversalPos.Num => !YearNumbers.Is(sentence.FormOf(token)),
        UniversalPos.Adv => sentence.XposOf(token) != "WRB",
        UniversalPos.Part => sentence.XposOf(token) == "POS" || sentence.FormOf(token) is "'s" or "’s" or "'" or "’",
        UniversalPos.Punct => sentence.FormOf(token) is "-" or "‑" or "–" && !sentence.IsFollowedBySpace(token),
        UniversalPos.Pron => sentence.XposOf(token) == "PRP$",
        UniversalPos.Verb => sentence[token].HasDeprel("amod"),
        _ => false,
    };

    private static (int Last, NamedUnit? Owner, List<NamedUnit> Others) LookRight(Sentence sentence, List<NamedUnit> units, int roleLast)
    {
        int of = roleLast + 1;
        if (of + 1 >= sentence.Count || sentence.FormOf(of) is not ("of" or "from"))
        {
            return (roleLast, null, []);
        }

        for (int i = of + 1; i < Math.Min(sentence.Count, of + 5); i++)
        {
            if (UnitAt(units, i) is { } unit)
            {
                if (Qualifies(sentence, unit))
                {
                    return (roleLast, null, []);
                }

                return unit.CanModify && !unit.IsPerson ? (unit.Last, unit, OthersAfter(sentence, units, unit)) : (roleLast, null, []);
            }

            if (sentence.UposOf(i) is not (UniversalPos.Det or UniversalPos.Adj or UniversalPos.Propn))
            {
                break;
            }
        }

        return (roleLast, null, []);
    }

    // "the ministers of Mali, Niger and Chad".
    private static List<NamedUnit> OthersAfter(Sentence sentence, List<NamedUnit> units, NamedUnit first)
    {
        var others = new List<NamedUnit>();
        bool isClosed = false;
        for (int next = first.Last + 1; !isClosed && next + 1 < sentence.Count && sentence.FormOf(next) is "and" or ",";)
        {
            isClosed = sentence.FormOf(next) == "and" || sentence.FormOf(next + 1) == "and";
            int at = sentence.FormOf(next + 1) is "and" ? next + 2 : next + 1;
            at = at < sentence.Count && sentence.FormOf(at) == "the" ? at + 1 : at;
            if (UnitAt(units, at) is not { CanModify: true, IsPerson: false } other)
            {
                return isClosed ? others : [];
            }

            others.Add(other);
            next = other.Last + 1;
        }

        return isClosed ? others : [];
    }

    /// <summary>Syria in <em>Syrian and Russian forces</em>, <em>Syrian-Russian forces</em>: the states before the one beside the noun.</summary>
    private static List<NamedUnit> OthersBefore(Sentence sentence, List<NamedUnit> units, NamedUnit owner, RoleNoun role, int roleLast)
    {
        var others = new List<NamedUnit>();
        bool isPlural = sentence.XposOf(roleLast) is "NNS" or "NNPS" || role.Source is SourceKind.Group;
        for (int link = owner.First - 1; isPlural && link > 0; link = others[^1].First - 1)
        {
            bool isLink = sentence.FormOf(link) is "and" or "," or "or" || (sentence.FormOf(link) is "-" or "–" && !sentence.IsFollowedBySpace(link));
            if (!isLink || UnitAt(units, link - 1) is not { CanModify: true, IsPerson: false } other || !IsAttributive(other))
            {
                break;
            }

            others.Add(other);
        }

        others.Reverse();
        return others;
    }

    private static bool IsAttributive(NamedUnit unit) =>
        unit.Term is { Kind: ActorTermKind.Adjective } || (unit.Term is not null && unit.First == unit.Last && unit.Span.Length <= 4);

    // "critics of US policy": the country belongs to the next noun.
    private static bool Qualifies(Sentence sentence, NamedUnit unit)
    {
        int next = unit.Last + 1;
        return next < sentence.Count
            && (sentence.UposOf(next) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Part || sentence.UposOf(next) == UniversalPos.Adj)
            && sentence.FormOf(next) is not "'s" and not "’s" and not "here"
            && sentence.HeadOf(unit.Last) >= next;
    }

    private static NamedUnit? FindHolder(Sentence sentence, List<NamedUnit> units, int token)
    {
        if (token < sentence.Count && UnitAt(units, token) is { IsPerson: true } person && person.First == token)
        {
            return person;
        }

        return FindUnlisted(sentence, units, token);
    }

    // A name that no list and no name finder knows: capitalised words straight after a capitalised office.
    private static NamedUnit? FindUnlisted(Sentence sentence, List<NamedUnit> units, int token)
    {
        if (token == 0 || !char.IsUpper(sentence.FormOf(token - 1)[0]))
        {
            return null;
        }

        int end = token;
        while (end < sentence.Count && end < token + 4 && sentence.UposOf(end) == UniversalPos.Propn
            && char.IsUpper(sentence.FormOf(end)[0]) && UnitAt(units, end) is null)
        {
            end++;
        }

        return end == token
            ? null
            : new NamedUnit(token, end - 1, new TextSpan(sentence.SpanOf(token).Start, sentence.SpanOf(end - 1).End), null, NameType.Person);
    }

    private static NamedUnit? UnitAt(List<NamedUnit> units, int token)
    {
        foreach (NamedUnit unit in units)
        {
            if (unit.First > token)
            {
                return null;
            }

            if (unit.Last >= token)
            {
                return unit;
            }
        }

        return null;
    }
}
