using Hearsay.Documents;
using Hearsay.Knowledge;

namespace Hearsay.Reading.Actors;

/// <summary>
/// Finds who held an office that a text names without a name: <em>the president of Chile</em>, and <em>the president</em> in a
/// text from Santiago. The date decides; where it allows two, nobody is named.
/// </summary>
internal sealed class OfficeHolders
{
    private static readonly HashSet<string> NotInOffice = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "another", "any", "deputy", "elect", "elected", "every", "ex", "first", "former", "future", "incoming", "interim", "last", "late", "new",
        "next", "no", "old", "ousted", "past", "previous", "shadow", "then", "vice", "would-be",
    };

    private static readonly HashSet<string> HomeOffices = new(StringComparer.Ordinal) { "president", "prime minister", "chancellor" };

    private readonly ILookup<(string Country, string Office), Leader> leaders;
    private readonly IReadOnlyList<string> dates;
    private readonly string? home;

    /// <summary>Knows the date that each sentence speaks of, and the country that the text was written in, if it says so.</summary>
    public OfficeHolders(ActorLexicon lexicon, IReadOnlyList<string> dates, string? place)
    {
        leaders = lexicon.LeadersByOffice;
        this.dates = dates;
        home = place is null ? null : CountryOf(lexicon, place);
    }

    /// <summary>The description with who held the office, as far as the date tells.</summary>
    public Draft Name(Draft draft)
    {
        if (draft is not { Form: DraftForm.Description, Kind: SourceKind.Person, IsPlural: false, Entity: null, Antecedent: null } || IsOther(draft))
        {
            return draft;
        }

        bool isHome = draft.Code is null && draft.IsDefinite && home is not null && HomeOffices.Contains(draft.Role);
        string? country = isHome ? home : draft.Code is { Length: > 3 } code && code[3..] == " GOV" ? code[..3] : null;
        string date = dates[draft.Sentence];
        if (country is null || date.Length == 0)
        {
            return draft;
        }

        Leader[] holders = [.. leaders[(country, draft.Role)].Where(l => PartialDate.IsWithin(date, l.From, l.Until)).DistinctBy(l => l.Name)];
        if (holders is not [var holder])
        {
            return isHome && leaders[(country, draft.Role)].Any() ? draft with { Code = country + " GOV", Sectors = null, Why = draft.Why + ", of where the text was written" } : draft;
        }

        return draft with
        {
            Code = holder.Code,
            Sectors = null,
            Entity = holder.Name,
            Gender = holder.Gender,
            Why = $"{draft.Why}, {holder.Name} at the time",
        };
    }

    // "the former president", "the president-elect", "a president": not who was in office.
    private static bool IsOther(Draft draft)
    {
        for (int i = draft.First; i <= draft.Last; i++)
        {
            if (NotInOffice.Contains(draft.Head.Sentence.FormOf(i)))
            {
                return true;
            }
        }

        int next = draft.Head.Index + 1;
        return next < draft.Head.Sentence.Count && draft.Head.Sentence.FormOf(next) is "-" or "elect" or "designate" or "-elect";
    }

    private static string? CountryOf(ActorLexicon lexicon, string place)
    {
        var folded = new FoldedText(place);
        return lexicon.Names.FindAt(folded.Folded, 0, place.Length) is { } match
            ? match.Values.FirstOrDefault(t => t.Kind is ActorTermKind.Capital or ActorTermKind.Country && !t.IsDated)?.CountryCode
            : null;
    }
}
