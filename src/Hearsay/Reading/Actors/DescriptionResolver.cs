using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Reading.Actors;

/// <summary>
/// Finds whom a definite description takes up: somebody called by the same noun (<em>the minister</em>, <em>the council</em>),
/// any name of its kind (<em>the country</em>), or two of a kind (<em>the two sides</em>).
/// </summary>
internal sealed class DescriptionResolver
{
    private const int SameNounReach = 12;
    private const int NounReach = 4;
    private const int GenericReach = 2;
    private const int PairReach = 3;

    private readonly Discourse discourse;
    private readonly NominalFinder nouns;

    public DescriptionResolver(Discourse discourse, NominalFinder nouns)
    {
        this.discourse = discourse;
        this.nouns = nouns;
    }

    /// <summary>The mention with what it means, or as it was.</summary>
    public Draft Resolve(Draft draft)
    {
        if (draft.Entity is not null)
        {
            return draft;
        }

        if (draft.IsPair)
        {
            return FindPair(draft) ?? draft;
        }

        if (draft is { Code: not null, IsPlural: false, Kind: SourceKind.Person })
        {
            return FindHolder(draft) is { } holder ? Stand.For(draft, holder) : draft;
        }

        if (!draft.IsDefinite || draft.Code is not null)
        {
            return draft;
        }

        Draft? antecedent = FindSameNoun(draft) ?? FindSameCommonNoun(draft) ?? FindOfKind(draft);
        return antecedent is null ? draft : Stand.For(draft, antecedent);
    }

    // "The Chinese president" after "President Hu Jintao".
    private Draft? FindHolder(Draft draft) => Back(draft, SameNounReach).FirstOrDefault(d =>
        d.Form == DraftForm.PersonName && Discourse.CountryOf(d) is { } country && country == Discourse.CountryOf(draft) && SharesRole(d.Role, draft.Role));

    private Draft? FindSameNoun(Draft draft)
    {
        Draft? person = draft.Kind == SourceKind.Person && !draft.IsPlural
            ? Back(draft, SameNounReach).FirstOrDefault(d => d.Form == DraftForm.PersonName && SharesRole(d.Role, draft.Role))
            : null;
        return person ?? Back(draft, SameNounReach).FirstOrDefault(d => d.Form switch
        {
            DraftForm.Description => !d.IsTentative && d.IsPlural == draft.IsPlural && d.Kind == draft.Kind && SharesRole(d.Role, draft.Role),
            DraftForm.OtherName => !draft.IsPlural && d.Kind is SourceKind.Organisation or SourceKind.Country && HasWord(d.Name, draft.Role),
            _ => false,
        });
    }

    private Draft? FindSameCommonNoun(Draft draft)
    {
        for (int sentence = draft.Sentence; sentence >= Math.Max(0, draft.Sentence - NounReach); sentence--)
        {
            Draft? same = nouns.Find(sentence).LastOrDefault(n =>
                n.Role == draft.Role && n.IsPlural == draft.IsPlural && !n.IsThing && (sentence < draft.Sentence || n.Last < draft.First));
            if (same is not null)
            {
                return same;
            }
        }

        return null;
    }

    private Draft? FindOfKind(Draft draft)
    {
        if (draft.IsPlural || Nominals.Find(draft.Role) is not { IsGeneric: true } nominal)
        {
            return null;
        }

        // "the Organization", with a capital, is the body that the text is about.
        if (nominal.Class == NominalClass.Body && char.IsUpper(draft.Head.Form[0]))
        {
            return discourse.MainBody;
        }

        return Back(draft, GenericReach)
            .Where(d => nominal.Class switch
            {
                NominalClass.Country => d is { Kind: SourceKind.Country, Form: DraftForm.OtherName, Code: not null, IsPlural: false },
                NominalClass.Body => d is { Kind: SourceKind.Organisation, Form: DraftForm.OtherName, IsPlural: false, IsAdjective: false },
                NominalClass.Person => d is { Kind: SourceKind.Person, IsPlural: false, Form: DraftForm.PersonName or DraftForm.Description }
                    && (discourse.GenderOf(d) == nominal.Gender || nominal.Gender == Gender.Unknown || discourse.GenderOf(d) == Gender.Unknown),
                _ => false,
            })
            .MaxBy(d => Salience.Of(draft, d));
    }

    private Draft? FindPair(Draft draft)
    {
        NominalClass kind = Nominals.Find(draft.Role)?.Class ?? (draft.Kind is SourceKind.Person or SourceKind.Group ? NominalClass.Person : NominalClass.Side);
        for (int back = 0; back <= PairReach; back++)
        {
            Draft[] here = [.. discourse.Back(draft, back).Where(d => draft.Sentence - d.Sentence == back && d.Form != DraftForm.Pronoun).Reverse()];
            if (Array.FindLast(here, d => d.Members.Count == 2 && d.Members.All(m => IsOf(kind, m))) is { } list)
            {
                return Stand.For(draft, list) with { IsPlural = true };
            }

            if (kind is NominalClass.Country or NominalClass.Side && OwnersOf(here) is { } states)
            {
                return draft with { Antecedent = states[0].Span, Members = states, IsTentative = false, IsPlural = true, Why = $"{draft.Why} for {states[0].Name} and {states[1].Name}" };
            }

            Draft[] pair = Distinct(here.Where(d => d.Members.Count == 0 && !d.IsAdjective && IsOf(kind, d)), kind);
            pair = pair.Length < 2 ? Distinct(here.Where(d => d.Members.Count == 0 && IsOf(kind, d)), kind) : pair;
            if (pair.Length == 2)
            {
                pair = kind == NominalClass.Side && StateOf(pair[0]) is { } one && StateOf(pair[1]) is { } other ? [one, other] : pair;
                return draft with { Antecedent = pair[0].Span, Members = pair, IsTentative = false, IsPlural = true, Why = $"{draft.Why} for {pair[0].Name} and {pair[1].Name}" };
            }
        }

        return null;
    }

    /// <summary>The two states of <em>the ministers of Mali and Niger</em>, or null.</summary>
    private static Draft[]? OwnersOf(Draft[] here)
    {
        Draft? holders = Array.FindLast(here, d => d.Owners.Count == 2);
        return holders is not null && StateOf(holders.Owners[0]) is { } first && StateOf(holders.Owners[1]) is { } other ? [first, other] : null;
    }

    private static Draft? StateOf(Draft holder) =>
        Discourse.CountryOf(holder) is { } code && Countries.English.Find(code) is { } country
            ? holder with { Name = country.Name, Code = code, Entity = country.Name, Kind = SourceKind.Country }
            : null;

    private static Draft[] Distinct(IEnumerable<Draft> drafts, NominalClass kind) =>
        [.. drafts.DistinctBy(d => kind == NominalClass.Person ? Discourse.KeyOf(d) : Discourse.CountryOf(d) ?? d.Name)];

    private static bool IsOf(NominalClass kind, Draft draft) => kind switch
    {
        NominalClass.Person => draft is { Kind: SourceKind.Person, IsPlural: false },
        NominalClass.Country => draft is { Kind: SourceKind.Country, Code: not null },
        NominalClass.Body => draft is { Kind: SourceKind.Organisation or SourceKind.Country, IsPlural: false },
        _ => draft is { Kind: SourceKind.Country or SourceKind.Organisation or SourceKind.Person } or { Kind: SourceKind.Group, Form: DraftForm.OtherName },
    };

    private IEnumerable<Draft> Back(Draft draft, int reach) => discourse.Back(draft, reach).Where(d => d.Members.Count == 0);

    // "the minister" means whom the text has called "foreign minister".
    private static bool SharesRole(string full, string bare) =>
        full.Length > 0 && (full == bare || full.EndsWith(" " + bare, StringComparison.Ordinal));

    private static bool HasWord(string name, string word)
    {
        int at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at > 0 && name[at - 1] == ' ' && (at + word.Length == name.Length || !char.IsLetter(name[at + word.Length]));
    }
}
