using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>Who was spoken of so far, in order, with lists of names (<em>China and Australia</em>) as one.</summary>
internal sealed class Discourse
{
    private readonly List<Draft> seen = [];
    private readonly Dictionary<string, int> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);

    /// <summary>The mentions in order; the last comes last.</summary>
    public IReadOnlyList<Draft> Seen => seen;

    /// <summary>What tells whether two mentions are of the same.</summary>
    public static string KeyOf(Draft draft) => draft.Entity ?? draft.Name;

    /// <summary>The body that was named most often, as it was named last; or null.</summary>
    public Draft? MainBody { get; private set; }

    /// <summary>The country or bloc of somebody's code, or null.</summary>
    public static string? CountryOf(Draft draft) => draft.Code is { Length: >= 3 } code ? code[..3] : null;

    /// <summary>The mentions that end before <paramref name="draft"/>, the nearest first, as many sentences back as <paramref name="reach"/> says.</summary>
    public IEnumerable<Draft> Back(Draft draft, int reach)
    {
        for (int i = seen.Count - 1; i >= 0 && draft.Sentence - seen[i].Sentence <= reach; i--)
        {
            if (seen[i].Span.End <= draft.Span.Start)
            {
                yield return seen[i];
            }
        }
    }

    public void Add(Draft draft)
    {
        seen.Add(draft);
        CountBody(draft);
        if (Join(draft) is { } list)
        {
            seen.Add(list);
        }
    }

    /// <summary>Notes which pronoun the text has for somebody.</summary>
    public void Learn(Draft person, Gender gender)
    {
        if (person.Gender == Gender.Unknown && person.Form == DraftForm.PersonName)
        {
            genders.TryAdd(KeyOf(person), gender);
        }
    }

    /// <summary>Which pronouns somebody takes, as far as lists and the text tell.</summary>
    public Gender GenderOf(Draft person) =>
        person.Gender != Gender.Unknown ? person.Gender : genders.GetValueOrDefault(KeyOf(person));

    private void CountBody(Draft draft)
    {
        if (draft is not { Kind: SourceKind.Organisation, Form: DraftForm.OtherName, IsPlural: false, IsAdjective: false } || IsOrgan(draft.Name))
        {
            return;
        }

        int count = bodies.GetValueOrDefault(KeyOf(draft)) + 1;
        bodies[KeyOf(draft)] = count;
        if (MainBody is null || count >= bodies[KeyOf(MainBody)])
        {
            MainBody = draft;
        }
    }

    // A council or an assembly is not the organisation that it belongs to.
    private static bool IsOrgan(string name) =>
        Nominals.Find(name[(name.LastIndexOf(' ') + 1)..]) is { Class: NominalClass.Body, IsGeneric: false };

    private Draft? Join(Draft last)
    {
        if (!last.Head.HasDeprel("conj") || last.IsAdjective || last.Form == DraftForm.Pronoun || last.Head.FindChild("cc") is not { Lemma: "and" or "&" })
        {
            return null;
        }

        var members = new List<Draft> { last };
        for (int i = seen.Count - 2; i >= 0 && seen[i].Sentence == last.Sentence; i--)
        {
            Draft before = seen[i];
            bool isFirst = before.Head.Index == last.Head.HeadIndex;
            if (before.Members.Count == 0 && (isFirst || (before.Head.HasDeprel("conj") && before.Head.HeadIndex == last.Head.HeadIndex)))
            {
                members.Insert(0, before);
            }

            if (isFirst)
            {
                break;
            }
        }

        return members.Count < 2 || members[0].Head.Index != last.Head.HeadIndex ? null : OfList(members);
    }

    private static Draft OfList(List<Draft> members)
    {
        var span = new TextSpan(members[0].Span.Start, members[^1].Span.End);
        return members[0] with
        {
            Last = members[^1].Last,
            Span = span,
            Name = span.Of(members[0].Head.Sentence.Text),
            Code = null,
            Sectors = null,
            Entity = null,
            Kind = members.TrueForAll(m => m.Kind == members[0].Kind) ? members[0].Kind : SourceKind.Group,
            Gender = Gender.Unknown,
            IsPlural = true,
            Form = DraftForm.OtherName,
            Members = members,
            Why = "list of names",
        };
    }
}
