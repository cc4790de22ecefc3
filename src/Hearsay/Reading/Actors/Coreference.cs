using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>Gives every mention the fullest name of whom it means, and pronouns and descriptions the one they stand for.</summary>
internal sealed class Coreference
{
    private readonly Discourse discourse = new();
    private readonly PronounResolver pronouns;
    private readonly DescriptionResolver descriptions;
    private readonly OfficeHolders holders;
    private readonly PersonNames names = new();
    private readonly Dictionary<string, Draft> persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextSpan> last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> fullest = new(StringComparer.Ordinal);

    public Coreference(ParsedText text, IReadOnlyList<Draft> drafts, OfficeHolders holders)
    {
        this.holders = holders;
        var nouns = new NominalFinder(text, drafts);
        pronouns = new PronounResolver(discourse, nouns, new QuoteMap(text.Text));
        descriptions = new DescriptionResolver(discourse, nouns);
        foreach (Draft draft in drafts)
        {
            Learn(draft);
        }
    }

    /// <summary>Resolves the next mention of the document; null if it means nobody.</summary>
    public Draft? Resolve(Draft draft)
    {
        Draft resolved = draft.Form switch
        {
            DraftForm.PersonName => ResolveName(draft),
            DraftForm.Pronoun => pronouns.Resolve(draft),
            DraftForm.Description => holders.Name(descriptions.Resolve(draft)),
            _ => Named(draft),
        };
        if (resolved.Form is DraftForm.PersonName or DraftForm.OtherName)
        {
            string same = Discourse.KeyOf(resolved);
            resolved = resolved with { Antecedent = last.TryGetValue(same, out TextSpan span) ? span : null };
            last[same] = resolved.Span;
        }

        if (resolved.IsTentative)
        {
            return null;
        }

        discourse.Add(resolved);
        if (resolved.Form == DraftForm.PersonName)
        {
            persons[resolved.Name] = resolved;
            entities.Add(resolved.Entity ?? "");
        }

        return resolved;
    }

    // The fullest form of each person's and body's name in the document.
    private void Learn(Draft draft)
    {
        if (draft.Form == DraftForm.PersonName)
        {
            names.Learn(draft.Name, draft.Entity is not null);
        }

        if (KeyOf(draft) is { } key && (!fullest.TryGetValue(key, out string? known) || draft.Name.Length > known.Length))
        {
            fullest[key] = draft.Name;
        }
    }

    private static string? KeyOf(Draft draft) => draft switch
    {
        { Form: DraftForm.PersonName, Entity: { } entity } => entity,
        { Form: DraftForm.OtherName, Kind: SourceKind.Organisation, Entity: { } entity } => entity,
        _ => null,
    };

    private Draft Named(Draft draft) =>
        KeyOf(draft) is { } key && fullest.TryGetValue(key, out string? name) ? draft with { Name = name } : draft;

    // A surname takes code and role of the full name before it; one that a list knows means somebody else of that surname
    // where the text names that one in full and never the one of the list.
    private Draft ResolveName(Draft draft)
    {
        string complete = names.Complete(draft.Name);
        bool isAlone = !PersonNames.IsFull(draft.Name);
        if (draft.Entity is not null && isAlone && persons.TryGetValue(complete, out Draft? other) && other.Entity != draft.Entity
            && !entities.Contains(draft.Entity))
        {
            return Take(draft with { Name = complete, Code = null, Entity = null, Gender = other.Gender }, other);
        }

        Draft named = draft.Entity is not null ? Named(draft) : draft with { Name = complete };
        Draft known = persons.TryGetValue(named.Name, out Draft? before) ? Take(named, before) : named;
        return known.Gender == Gender.Unknown && isAlone && known.Name == draft.Name
            ? known with { Gender = GivenNames.Find(PersonNames.WithoutTitle(draft.Name)) }
            : known;
    }

    private static Draft Take(Draft draft, Draft before) => draft with
    {
        Code = draft.Code ?? before.Code,
        Entity = draft.Entity ?? before.Entity,
        Sectors = draft.Code is null ? draft.Sectors ?? before.Sectors : null,
        Gender = draft.Gender == Gender.Unknown ? before.Gender : draft.Gender,
        Role = draft.Role.Length == 0 ? before.Role : draft.Role,
    };
}
