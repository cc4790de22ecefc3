using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>Makes drafts of the actors that one sentence mentions.</summary>
internal sealed class SentenceActors
{
    private const int Reach = 16;

    private readonly Sentence sentence;
    private readonly int index;
    private readonly List<NamedUnit> units;
    private readonly List<Draft> drafts = [];
    private readonly HashSet<string> titles;

    /// <summary>Of the words that stood before names as titles, <paramref name="titles"/> are known, and more are added.</summary>
    public SentenceActors(Sentence sentence, int index, List<NamedUnit> units, HashSet<string> titles)
    {
        this.titles = titles;
        this.sentence = sentence;
        this.index = index;
        this.units = units;
    }

    /// <summary>The drafts in order of their spans.</summary>
    public List<Draft> Make(List<RolePhrase> phrases)
    {
        var used = new HashSet<NamedUnit>(ReferenceEqualityComparer.Instance);
        foreach (RolePhrase phrase in phrases)
        {
            AddRole(phrase, used);
        }

        foreach (NamedUnit unit in units)
        {
            if (!used.Contains(unit))
            {
                AddName(unit);
            }
        }

        AddPronouns();
        new DefiniteFinder(sentence, index, titles).AddTo(drafts);
        drafts.Sort((a, b) => a.Span.CompareTo(b.Span));
        Affiliations.Share(sentence, drafts);
        ShareAcrossAppositions();
        return drafts;
    }

    private void AddRole(RolePhrase phrase, HashSet<NamedUnit> used)
    {
        RoleNoun role = phrase.Role;
        string? code = phrase.Owner is { } owner ? ActorCode.Combine(owner, role, phrase.IsFormer) : null;
        Mark(phrase, used);
        if (phrase.Holder is { } holder)
        {
            drafts.Add(Person(holder, phrase.First, code ?? InOffice(holder.Code, role), role));
            return;
        }

        List<Draft> others = OthersOf(phrase);
        used.UnionWith(phrase.OtherOwners.Take(others.Count));
        Draft first = Description(phrase, code);
        drafts.Add(others.Count == 0 ? first : first with { Owners = [first, .. others] });
        drafts.AddRange(others);
    }

    /// <summary>The ministers of Niger in <em>the ministers of Mali and Niger</em>.</summary>
    private List<Draft> OthersOf(RolePhrase phrase)
    {
        var others = new List<Draft>();
        foreach (NamedUnit owner in phrase.OtherOwners)
        {
            if (ActorCode.Combine(owner, phrase.Role, phrase.IsFormer) is not { } code)
            {
                return others;
            }

            Draft other = Other(owner, code, SourceKind.Country, $"'{phrase.Role.Noun}' of another country");
            others.Add(owner.Last < phrase.First ? other with { Name = other.Name + " " + Span(phrase.RoleFirst, phrase.RoleLast).Of(sentence.Text), IsAdjective = false, Entity = null } : other);
        }

        return others;
    }

    // A person of whom the list gives only the country holds the office that the text gives.
    private static string? InOffice(string? code, RoleNoun role) =>
        code is { Length: 3 } && role.Sectors.Length > 0 ? code + " " + role.Sectors : code;

    // Countries in a compound such as "Iran-backed militia" stay actors of their own.
    private void Mark(RolePhrase phrase, HashSet<NamedUnit> used)
    {
        foreach (NamedUnit unit in units)
        {
            bool isOwner = ReferenceEquals(unit, phrase.Owner) || ReferenceEquals(unit, phrase.Holder);
            bool isHyphenated = unit.Span.End < sentence.Text.Length && Folding.Fold(sentence.Text[unit.Span.End]) == '-';
            if (unit.First >= phrase.First && unit.Last <= phrase.Last && (isOwner || !isHyphenated))
            {
                used.Add(unit);
            }
        }
    }

    private Draft Person(NamedUnit unit, int first, string? code, RoleNoun? role)
    {
        Token head = HeadOf(first, unit.Last);
        return new Draft
        {
            Sentence = index,
            First = first,
            Last = unit.Last,
            Span = new TextSpan(Math.Min(sentence.SpanOf(first).Start, unit.Span.Start), unit.Span.End),
            Head = head,
            Name = unit.FullName ?? unit.Span.Of(sentence.Text),
            Code = code,
            Entity = unit.Term?.Entity,
            Kind = SourceKind.Person,
            Gender = unit.Term is { Gender: not Gender.Unknown } term ? term.Gender : GenderOf(unit, role),
            Form = DraftForm.PersonName,
            Role = role?.Noun ?? unit.Term?.Office ?? TitleOf(first),
            Sectors = code is null && role is { Sectors.Length: > 0 } ? role.Sectors : null,
            Why = role is null
                ? unit.Term is null ? "name finder: person" : $"leaders: {unit.Term.Entity}, {unit.Term.Office}"
                : $"roles: {role.Noun} with a name",
        };
    }

    private static Gender GenderOf(NamedUnit unit, RoleNoun? role, Sentence sentence) => sentence.FormOf(unit.First).TrimEnd('.') switch
    {
        "Mr" or "Sir" or "Lord" or "Don" or "Monsieur" or "Herr" => Gender.Masculine,
        "Mrs" or "Ms" or "Miss" or "Lady" or "Dame" or "Madame" or "Frau" => Gender.Feminine,
        var given => role is not null && Nominals.Find(role.Noun) is { Gender: not Gender.Unknown } listed ? listed.Gender
            : unit.First < unit.Last ? GivenNames.Find(given) : Gender.Unknown,
    };

    private Gender GenderOf(NamedUnit unit, RoleNoun? role)
    {
        int first = FirstWithTitle(unit);
        return GenderOf(first == unit.First ? unit : unit with { First = first, Last = first }, role, sentence);
    }

    // "referee Iain Brines": later "the referee" is he.
    private string TitleOf(int first)
    {
        if (first == 0 || sentence.UposOf(first - 1) != UniversalPos.Noun || sentence.XposOf(first - 1) == "NNS")
        {
            return "";
        }

        string title = sentence.LemmaOf(first - 1).ToLowerInvariant();
        titles.Add(title);
        return title;
    }

    private bool IsPair(int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            bool isTwo = sentence.FormOf(i) == "two" && i > 0 && sentence.FormOf(i - 1) is "the" or "The" or "these" or "These" or "those" or "Those";
            if (isTwo || sentence.FormOf(i) is "both" or "Both")
            {
                return true;
            }
        }

        return false;
    }

    private Draft Description(RolePhrase phrase, string? code)
    {
        Token head = sentence[phrase.RoleLast];
        TextSpan span = Span(phrase.First, phrase.Last);
        return new Draft
        {
            Sentence = index,
            First = phrase.First,
            Last = phrase.Last,
            Span = span,
            Head = head,
            Name = span.Of(sentence.Text),
            Code = code,
            Sectors = code is null && phrase.Role.Sectors.Length > 0 ? phrase.Role.Sectors : null,
            Kind = phrase.Role.Source,
            IsPlural = head.HasFeature("Number", "Plur") || head.Xpos is "NNS" or "NNPS",
            Form = DraftForm.Description,
            Role = phrase.Role.Noun,
            IsDefinite = phrase.IsDefinite && phrase.Owner is null,
            IsPair = IsPair(phrase.First, phrase.RoleLast),
            Gender = Nominals.Find(head.Lemma)?.Gender ?? Gender.Unknown,
            Why = phrase.Owner is null ? $"roles: {phrase.Role.Noun}" : $"roles: {phrase.Role.Noun} of a country or body",
        };
    }

    private void AddName(NamedUnit unit)
    {
        if (unit.IsPerson)
        {
            drafts.Add(Person(unit, FirstWithTitle(unit), unit.Code, null));
        }
        else if (unit.Term is { } term)
        {
            AddKnown(unit, term);
        }
        else if (unit.Type == NameType.Organisation)
        {
            drafts.Add(Other(unit, unit.CountryHint, SourceKind.Organisation, "name finder: organisation"));
        }
    }

    private void AddKnown(NamedUnit unit, ActorTerm term)
    {
        switch (term.Kind)
        {
            case ActorTermKind.Country when !PlaceUse.IsLocative(sentence, unit):
                drafts.Add(Other(unit, term.Code, SourceKind.Country, "countries: " + term.Entity));
                break;
            case ActorTermKind.Organisation:
                drafts.Add(Other(unit, term.Code, term.Source, "organisations: " + term.Entity));
                break;
            case ActorTermKind.Seat when !PlaceUse.IsLocative(sentence, unit):
                drafts.Add(Other(unit, term.Code, SourceKind.Country, "seat of power of " + term.Entity));
                break;
            case ActorTermKind.Capital when PlaceUse.StandsForGovernment(sentence, unit):
                drafts.Add(Other(unit, term.Code, SourceKind.Country, "capital for the government of " + term.Entity));
                break;
            case ActorTermKind.People:
                drafts.Add(Other(unit, term.Code, SourceKind.Group, "people of " + term.Entity) with { IsPlural = true });
                break;
            case ActorTermKind.Adjective:
                AddAdjective(unit, term);
                break;
        }
    }

    // "the French said", "a Russian was killed" against "French wine".
    private void AddAdjective(NamedUnit unit, ActorTerm term)
    {
        var token = sentence[unit.Last];
        bool isNominal = token.Upos is UniversalPos.Noun or UniversalPos.Propn && !token.HasDeprel("compound") && !token.HasDeprel("amod")
            || (token.Upos == UniversalPos.Adj && !token.HasDeprel("amod") && unit.First > 0 && sentence.UposOf(unit.First - 1) == UniversalPos.Det);
        if (!isNominal)
        {
            drafts.Add(Other(unit, term.Code, SourceKind.Country, "adjective of " + term.Entity) with { IsAdjective = true });
            return;
        }

        drafts.Add(Other(unit, term.Code, SourceKind.Group, "people of " + term.Entity) with
        {
            IsPlural = token.Upos == UniversalPos.Adj || token.HasFeature("Number", "Plur"),
        });
    }

    private Draft Other(NamedUnit unit, string? code, SourceKind kind, string why)
    {
        bool isHyphenated = unit.Span.End < sentence.Text.Length && Folding.Fold(sentence.Text[unit.Span.End]) == '-';
        bool hasArticle = !isHyphenated && unit.First > 0 && unit.Span.Start == sentence.SpanOf(unit.First).Start
            && sentence.UposOf(unit.First - 1) == UniversalPos.Det && sentence.FormOf(unit.First - 1) is "the" or "The";
        int first = hasArticle && unit.Term?.Kind is not ActorTermKind.Adjective || (hasArticle && kind == SourceKind.Group) ? unit.First - 1 : unit.First;
        var span = new TextSpan(first < unit.First ? sentence.SpanOf(first).Start : unit.Span.Start, unit.Span.End);
        return new Draft
        {
            Sentence = index,
            First = first,
            Last = unit.Last,
            Span = span,
            Head = HeadOf(unit.First, unit.Last),
            Name = unit.FullName ?? span.Of(sentence.Text),
            Code = code,
            Entity = unit.Term?.Entity,
            Kind = kind,
            Form = DraftForm.OtherName,
            Why = why,
        };
    }

    private void AddPronouns()
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence.UposOf(i) != UniversalPos.Pron || IsExpletive(i))
            {
                continue;
            }

            string form = sentence.FormOf(i).ToLowerInvariant();
            (Gender gender, bool isPlural)? kind = form switch
            {
                "he" or "him" or "himself" or "his" => (Gender.Masculine, false),
                "she" or "her" or "herself" or "hers" => (Gender.Feminine, false),
                "it" or "itself" or "its" => (Gender.Unknown, false),
                "they" or "them" or "themselves" or "their" => (Gender.Unknown, true),
                _ => null,
            };
            if (kind is { } found)
            {
                drafts.Add(Pronoun(i, form, found.gender, found.isPlural));
            }
        }
    }

    private bool IsExpletive(int token) => EmptyIt.Is(sentence[token]);

    private Draft Pronoun(int token, string form, Gender gender, bool isPlural) => new()
    {
        Sentence = index,
        First = token,
        Last = token,
        Span = sentence.SpanOf(token),
        Head = sentence[token],
        Name = sentence.FormOf(token),
        Kind = gender == Gender.Unknown ? SourceKind.Unclear : SourceKind.Person,
        Gender = gender,
        IsPlural = isPlural,
        Form = DraftForm.Pronoun,
        Why = "pronoun: " + form,
    };

    // "Ilham Aliyev, the president of Azerbaijan," and "the president of Azerbaijan, Ilham Aliyev,": one person.
    private void ShareAcrossAppositions()
    {
        for (int i = 1; i < drafts.Count; i++)
        {
            Draft right = drafts[i];
            int before = EndingBeforeComma(i);
            if (before < 0)
            {
                continue;
            }

            Draft left = drafts[before];

            if (left.Form == DraftForm.PersonName && IsSingularRole(right))
            {
                drafts[before] = left with { Code = left.Code ?? right.Code, Sectors = left.Sectors ?? right.Sectors, Role = right.Role };
                drafts[i] = right with { Name = left.Name, Entity = left.Entity, Code = right.Code ?? left.Code, Kind = SourceKind.Person };
            }
            else if (right.Form == DraftForm.PersonName && IsSingularRole(left))
            {
                drafts[i] = right with { Code = right.Code ?? left.Code, Sectors = right.Sectors ?? left.Sectors, Role = left.Role };
                drafts[before] = left with { Name = right.Name, Entity = right.Entity, Code = left.Code ?? right.Code, Kind = SourceKind.Person };
            }
        }
    }

    /// <summary>The widest of the drafts that end at the comma before draft <paramref name="right"/>, or -1.</summary>
    private int EndingBeforeComma(int right)
    {
        int comma = drafts[right].First - 1;
        if (comma < 1 || sentence.FormOf(comma) != ",")
        {
            return -1;
        }

        int widest = -1;
        for (int i = right - 1; i >= 0 && drafts[i].First + Reach > comma; i--)
        {
            widest = drafts[i].Last == comma - 1 ? i : widest;
        }

        return widest;
    }

    private static bool IsSingularRole(Draft draft) =>
        draft is { Form: DraftForm.Description, IsPlural: false, Kind: SourceKind.Person or SourceKind.Unnamed };

    private int FirstWithTitle(NamedUnit unit) =>
        unit.First > 0 && sentence.FormOf(unit.First - 1) is "Mr" or "Mr." or "Mrs" or "Mrs." or "Ms" or "Ms." or "Dr" or "Dr." or "Sir" or "Lord"
            ? unit.First - 1
            : unit.First;

    private TextSpan Span(int first, int last) => new(sentence.SpanOf(first).Start, sentence.SpanOf(last).End);

    // The token of the phrase whose own head lies outside it.
    private Token HeadOf(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            int head = sentence.HeadOf(i);
            if ((head < first || head > last) && sentence.UposOf(i) is not (UniversalPos.Punct or UniversalPos.Det or UniversalPos.Part))
            {
                return sentence[i];
            }
        }

        return sentence[last];
    }
}
