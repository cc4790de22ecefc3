using Hearsay.Knowledge;

namespace Hearsay.Reading.Actors;

/// <summary>Decides which of the lexicon's meanings a name has, by the dates and by who was named in full before.</summary>
internal sealed class TermChooser
{
    // After so many years a former office-holder's name calls up the office rather than the pensioner.
    private const int YearsRemembered = 15;
    private readonly Anchor anchor;
    private readonly HashSet<string> named = new(StringComparer.Ordinal);

    public TermChooser(Anchor anchor)
    {
        this.anchor = anchor;
    }

    /// <summary>Notes that the text has somebody's full name.</summary>
    public void Name(string entity) => named.Add(entity);

    /// <summary>
    /// The meaning and the code, or null if the words do not mean anybody of the lexicon;
    /// <paramref name="isTitled"/> if a title goes before.
    /// </summary>
    public (ActorTerm Term, string Code)? Choose(IReadOnlyList<ActorTerm> terms, bool isTitled)
    {
        bool hasPerson = false;
        foreach (ActorTerm term in terms)
        {
            hasPerson |= term.Kind is ActorTermKind.Person or ActorTermKind.Surname;
        }

        return hasPerson && ChoosePerson(terms, isTitled) is { } person ? person : ChooseOther(terms);
    }

    private (ActorTerm Term, string Code)? ChooseOther(IReadOnlyList<ActorTerm> terms)
    {
        ActorTerm? best = null;
        foreach (ActorTerm term in terms)
        {
            if (term.Kind is ActorTermKind.Person or ActorTermKind.Surname || !IsPossible(term))
            {
                continue;
            }

            if (best is null || Rank(term, terms) > Rank(best, terms))
            {
                best = term;
            }
        }

        return best is null ? null : (best, best.Code);
    }

    private bool IsPossible(ActorTerm term) =>
        !term.IsDated || term.Kind is not (ActorTermKind.Capital or ActorTermKind.Seat) || IsNow(term);

    // A state that is gone has its shared names while it lasted, one that lives on has them otherwise.
    private int Rank(ActorTerm term, IReadOnlyList<ActorTerm> terms)
    {
        int rank = term.Kind switch
        {
            ActorTermKind.Region => 0,
            ActorTermKind.Capital => 9, // "Brussels" is the union before it is the kingdom
            _ => 10,
        };
        if (term.IsDated)
        {
            bool shared = terms.Any(t => !t.IsDated && t.Kind != ActorTermKind.Region);
            rank += IsNow(term) ? 4 : shared ? -4 : 0;
        }
        else if (term.From.Length > 0 && !IsNow(term))
        {
            rank -= 2;
        }

        return rank;
    }

    private bool IsNow(ActorTerm term) =>
        anchor.Current.Length > 0 && PartialDate.IsWithin(anchor.Current, term.From, term.Until);

    private (ActorTerm Term, string Code)? ChoosePerson(IReadOnlyList<ActorTerm> terms, bool isTitled)
    {
        ActorTerm? best = null;
        int bestScore = 0;
        foreach (ActorTerm term in terms)
        {
            if (term.Kind is ActorTermKind.Person or ActorTermKind.Surname && Score(term, isTitled) is > 0 and var score && score > bestScore)
            {
                best = term;
                bestScore = score;
            }
        }

        return best is null ? null : (best, CodeOf(best));
    }

    // 0 means: this is not meant.
    private int Score(ActorTerm term, bool isTitled)
    {
        bool isNamed = named.Contains(term.Entity);
        bool inOffice = IsInOffice(term);
        bool allowed = term.Kind == ActorTermKind.Person || isNamed || term.ShortForm switch
        {
            ShortForm.Rare => true,
            ShortForm.Common => inOffice,
            _ => isTitled && inOffice,
        };
        if (!allowed)
        {
            return 0;
        }

        int score = 100 + (isNamed ? 50 : 0) + (inOffice ? 30 : 0);
        return inOffice ? score : score - Distance(term);
    }

    private bool IsInOffice(ActorTerm term) =>
        IsInOffice(term, anchor.Current) || IsInOffice(term, anchor.Published);

    private static bool IsInOffice(ActorTerm term, string date) =>
        date.Length > 0 ? PartialDate.IsWithin(date, term.From, term.Until) : term.Until.Length == 0;

    // In steps of three years, up to 29.
    private int Distance(ActorTerm term)
    {
        int date = PartialDate.YearOf(anchor.Current) ?? 9999;
        int start = PartialDate.YearOf(term.From) ?? date;
        int end = PartialDate.YearOf(term.Until) ?? date;
        int years = date < start ? start - date : date > end ? date - end : 0;
        return Math.Min(29, years / 3);
    }

    private string CodeOf(ActorTerm term)
    {
        if (IsInOffice(term) || PartialDate.YearOf(anchor.Current) is not { } year)
        {
            return term.Code;
        }

        if (PartialDate.Compare(anchor.Current, term.From) < 0)
        {
            return term.CountryCode;
        }

        bool wasOfState = term.Code.Contains(" GOV", StringComparison.Ordinal) || term.Code.Contains(" MIL", StringComparison.Ordinal);
        bool isRecent = PartialDate.YearOf(term.Until) is { } end && year - end <= YearsRemembered;
        return wasOfState && isRecent ? term.CountryCode + " ELI" : term.Code;
    }
}
