using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>
/// Gives every mention the fullest name of whom it means, and pronouns and bare descriptions the one they stand for.
/// Simple on purpose: the last sentence that has somebody fitting, its subject first.
/// </summary>
internal sealed class Coreference
{
    private const int PersonReach = 6;
    private const int ThingReach = 2;
    private readonly List<Draft> seen = [];
    private readonly Dictionary<string, Draft> persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextSpan> last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> fullest = new(StringComparer.Ordinal);

    /// <summary>Notes the fullest form of each person's and body's name in the document.</summary>
    public void Learn(IEnumerable<Draft> drafts)
    {
        foreach (Draft draft in drafts)
        {
            if (KeyOf(draft) is { } key && (!fullest.TryGetValue(key, out string? known) || draft.Name.Length > known.Length))
            {
                fullest[key] = draft.Name;
            }
        }
    }

    /// <summary>Resolves the next mention of the document.</summary>
    public Draft Resolve(Draft draft)
    {
        Draft resolved = draft.Form switch
        {
            DraftForm.PersonName => ResolveName(draft),
            DraftForm.Pronoun => ResolvePronoun(draft),
            DraftForm.Description when draft is { IsDefinite: true, Code: null, IsPlural: false } => ResolveDescription(draft),
            _ => Named(draft),
        };
        if (resolved.Form is DraftForm.PersonName or DraftForm.OtherName)
        {
            string same = resolved.Entity ?? KeyOf(resolved) ?? resolved.Name;
            resolved = resolved with { Antecedent = last.TryGetValue(same, out TextSpan span) ? span : null };
            last[same] = resolved.Span;
        }

        seen.Add(resolved);
        if (resolved.Form == DraftForm.PersonName)
        {
            persons[resolved.Name] = resolved;
        }

        return resolved;
    }

    private static string? KeyOf(Draft draft) => draft switch
    {
        { Form: DraftForm.PersonName, Entity: { } entity } => entity,
        { Form: DraftForm.PersonName } => "?" + LastWord(draft.Name),
        { Form: DraftForm.OtherName, Kind: SourceKind.Organisation, Entity: { } entity } => entity,
        _ => null,
    };

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private Draft Named(Draft draft) =>
        KeyOf(draft) is { } key && fullest.TryGetValue(key, out string? name) ? draft with { Name = name } : draft;

    // A surname that no list knows takes code and role of the full name before it.
    private Draft ResolveName(Draft draft)
    {
        Draft named = Named(draft);
        if (named.Entity is not null && named.Code is not null)
        {
            return named;
        }

        if (!persons.TryGetValue(named.Name, out Draft? before))
        {
            return named;
        }

        return named with
        {
            Code = named.Code ?? before.Code,
            Entity = named.Entity ?? before.Entity,
            Sectors = named.Code is null ? named.Sectors ?? before.Sectors : null,
            Gender = named.Gender == Gender.Unknown ? before.Gender : named.Gender,
            Role = named.Role.Length == 0 ? before.Role : named.Role,
        };
    }

    private Draft ResolvePronoun(Draft draft)
    {
        Draft? antecedent = draft.Gender != Gender.Unknown
            ? FindLast(draft, PersonReach, d => IsPerson(d) && (d.Gender == draft.Gender || d.Gender == Gender.Unknown))
            : draft.IsPlural
                ? FindLast(draft, ThingReach, IsPlural)
                : FindLast(draft, ThingReach, IsBody);
        return antecedent is null ? draft : StandFor(draft, antecedent);
    }

    private Draft ResolveDescription(Draft draft)
    {
        Draft? antecedent = draft.Kind switch
        {
            SourceKind.Person => FindLast(draft, 2 * PersonReach, d => d.Form == DraftForm.PersonName && SharesRole(d.Role, draft.Role)),
            _ => null,
        };
        return antecedent is null ? draft : StandFor(draft, antecedent);
    }

    // "the minister" means whom the text has called "foreign minister".
    private static bool SharesRole(string full, string bare) =>
        full.Length > 0 && (full == bare || full.EndsWith(" " + bare, StringComparison.Ordinal));

    private static Draft StandFor(Draft draft, Draft antecedent) => draft with
    {
        Name = antecedent.Name,
        Antecedent = antecedent.Antecedent is { } first && antecedent.Form is DraftForm.Pronoun ? first : antecedent.Span,
        Code = antecedent.Code ?? draft.Code,
        Entity = antecedent.Entity,
        Sectors = antecedent.Code is null ? antecedent.Sectors ?? draft.Sectors : null,
        Kind = antecedent.Kind,
        Gender = draft.Gender != Gender.Unknown ? draft.Gender : antecedent.Gender,
        Why = draft.Why + " for " + antecedent.Name,
    };

    private static bool IsPerson(Draft draft) =>
        draft.Kind == SourceKind.Person && !draft.IsPlural && (draft.Form is DraftForm.PersonName or DraftForm.Description || draft.Name.Length > 3);

    private static bool IsPlural(Draft draft) =>
        draft is { IsPlural: true, Kind: not (SourceKind.Document or SourceKind.Unclear) } && draft.Form != DraftForm.Pronoun;

    private static bool IsBody(Draft draft) =>
        draft is { IsPlural: false, Kind: SourceKind.Country or SourceKind.Organisation } && draft.Form != DraftForm.Pronoun
        && !draft.Why.StartsWith("adjective", StringComparison.Ordinal);

    private Draft? FindLast(Draft draft, int reach, Predicate<Draft> fits)
    {
        int sentence = -1;
        Draft? best = null;
        for (int i = seen.Count - 1; i >= 0; i--)
        {
            Draft candidate = seen[i];
            if (draft.Sentence - candidate.Sentence > reach || (best is not null && candidate.Sentence != sentence))
            {
                break;
            }

            if (!fits(candidate) || IsRival(draft, candidate))
            {
                continue;
            }

            if (best is null || IsSubject(candidate) || !IsSubject(best))
            {
                best = candidate;
                sentence = candidate.Sentence;
            }
        }

        return best;
    }

    // "Putin told him": two arguments of one verb are two persons.
    private static bool IsRival(Draft draft, Draft candidate) =>
        draft.Sentence == candidate.Sentence
        && draft.Head.HeadIndex == candidate.Head.HeadIndex
        && !draft.Head.HasDeprel("nmod:poss");

    private static bool IsSubject(Draft draft) => draft.Head.HasDeprel("nsubj");
}
