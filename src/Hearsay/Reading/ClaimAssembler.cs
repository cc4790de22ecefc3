using Hearsay.Documents;
using Hearsay.Documents.Layers;

namespace Hearsay.Reading;

/// <summary>Puts the findings of all stages together into claims.</summary>
internal sealed class ClaimAssembler
{
    private readonly Document document;
    private readonly IReadOnlyList<Clause> clauses;
    private readonly IReadOnlyList<Attribution> attributions;
    private readonly IReadOnlyList<Judgement> judgements;
    private readonly SourceNamer namer;
    private readonly SourceChains chains;
    private readonly Attachments attachments;

    public ClaimAssembler(
        Document document,
        IReadOnlyList<Clause> clauses,
        IReadOnlyList<Attribution> attributions,
        IReadOnlyList<Judgement> judgements,
        Mentions mentions)
    {
        this.document = document;
        this.clauses = clauses;
        this.attributions = attributions;
        this.judgements = judgements;
        namer = new SourceNamer(document, mentions, attributions);
        chains = new SourceChains(attributions);
        attachments = new Attachments(clauses, mentions);
    }

    /// <summary>The claims, by the start of their predicates.</summary>
    public IReadOnlyList<Claim> Assemble()
    {
        var drafts = new List<ClaimDraft>();
        foreach (Clause clause in clauses)
        {
            if (!MakesNoClaim(clause))
            {
                AddDrafts(clause, drafts);
            }
        }

        Dictionary<int, string> ids = [];
        foreach (ClaimDraft draft in drafts)
        {
            ids.TryAdd(draft.Clause.Index, ClaimId.Of(document.Id, draft.Clause.PredicateSpan, draft.Sources));
        }

        return [.. drafts.Select(d => Make(d, ids)).OrderBy(c => c.Predicate.Span).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>The author's own <em>I think</em> only hedges what follows.</summary>
    private bool MakesNoClaim(Clause clause)
    {
        if (clause.Subject is not { } subject || !SourceNamer.IsFirstPerson(subject))
        {
            return false;
        }

        foreach (Attribution attribution in attributions)
        {
            if (!attribution.IsTopic && (attribution.CueHead == clause.Head || attribution.CueHead == clause.Top)
                && attribution.Attitude is Attitude.Belief or Attitude.Knowledge)
            {
                return true;
            }
        }

        return false;
    }

    private void AddDrafts(Clause clause, List<ClaimDraft> drafts)
    {
        IReadOnlyList<Attribution> chain = chains.Of(clause);
        int denial = DenialIn(chain);
        if (denial < 0)
        {
            drafts.Add(new ClaimDraft(clause, judgements[clause.Index], Name(chain), chain));
            return;
        }

        // What was denied is the denier's negative claim, and stays the claim of whoever had made it.
        List<Attribution> denied = [.. chain.Take(denial + 1)];
        List<Attribution> made = [.. chain.Where((_, i) => i != denial)];
        Judgement judgement = judgements[clause.Index];
        drafts.Add(new ClaimDraft(clause, Negate(judgement), Name(denied), denied));
        drafts.Add(new ClaimDraft(clause, judgement, Name(made), made));
    }

    /// <summary>The position in the chain of somebody who denies what another within his words says, or -1.</summary>
    private static int DenialIn(IReadOnlyList<Attribution> chain)
    {
        for (int i = 0; i + 1 < chain.Count; i++)
        {
            if (chain[i].Stance == Stance.Denies && chain[i].Attitude == Attitude.Assertion && chain[i + 1].Attitude == Attitude.Assertion)
            {
                return i;
            }
        }

        return -1;
    }

    private static Judgement Negate(Judgement judgement) => judgement with
    {
        Polarity = judgement.Polarity switch
        {
            Polarity.Positive => Polarity.Negative,
            Polarity.Negative => Polarity.Positive,
            _ => Polarity.Unknown,
        },
        Factuality = -judgement.Factuality,
        IsPresupposed = false,
        Why = [.. judgement.Why, "polarity: denied"],
    };

    private List<Source> Name(IReadOnlyList<Attribution> chain)
    {
        var sources = new List<Source>();
        for (int i = 0; i < chain.Count; i++)
        {
            string? date = DateOf(chain[i]);
            foreach (Source source in namer.Name(chain[i], i + 1))
            {
                sources.Add(date is null ? source : source with { Date = date });
            }
        }

        return sources;
    }

    private string? DateOf(Attribution attribution)
    {
        foreach (Clause clause in clauses)
        {
            if (attribution.CueHead is { } cue && (clause.Head == cue || clause.Top == cue))
            {
                return attachments.TimeOf(clause)?.Value;
            }
        }

        return null;
    }

    private Claim Make(ClaimDraft draft, Dictionary<int, string> ids)
    {
        Clause clause = draft.Clause;
        Judgement judgement = draft.Judgement;
        return new Claim
        {
            Id = ClaimId.Of(document.Id, clause.PredicateSpan, draft.Sources),
            Parent = ParentOf(draft, ids),
            Links = LinksOf(clause, judgement, ids),
            Span = clause.Span,
            Sentence = clause.Sentence,
            Predicate = new Predicate(clause.Lemma, clause.PredicateSpan),
            Nature = judgement.Nature,
            IsPresupposed = judgement.IsPresupposed,
            Sources = draft.Sources,
            Status = judgement.Status,
            Certainty = judgement.Certainty,
            Polarity = judgement.Polarity,
            Factuality = judgement.Factuality,
            Actors = attachments.ActorsOf(clause.Subject),
            Recipients = attachments.ActorsOf(clause.Object),
            Time = attachments.TimeOf(clause),
            Place = attachments.PlaceOf(clause),
            Quantities = attachments.QuantitiesOf(clause),
            Why = [.. draft.Chain.Select(a => "source: " + a.Why), .. judgement.Why],
        };
    }

    private string? ParentOf(ClaimDraft draft, Dictionary<int, string> ids)
    {
        if (draft.Chain.Count == 0 || draft.Chain[^1].CueHead is not { } cue)
        {
            return null;
        }

        foreach (Clause clause in clauses)
        {
            if ((clause.Head == cue || clause.Top == cue) && clause != draft.Clause)
            {
                return ids.GetValueOrDefault(clause.Index);
            }
        }

        return null;
    }

    private static List<ClaimLink> LinksOf(Clause clause, Judgement judgement, Dictionary<int, string> ids)
    {
        var links = new List<ClaimLink>();
        if (judgement.Link is { } kind && clause.Parent >= 0 && ids.TryGetValue(clause.Parent, out string? main))
        {
            links.Add(new ClaimLink(main, kind));
        }

        return links;
    }
}
