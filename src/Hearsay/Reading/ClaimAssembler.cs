using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Aims;
using Hearsay.Reading.Events;
using Hearsay.Reading.Forecasts;
using Hearsay.Reading.History;
using Hearsay.Reading.Responsibility;
using Hearsay.Reading.Tools;

namespace Hearsay.Reading;

/// <summary>Puts the findings of all stages together into claims.</summary>
internal sealed class ClaimAssembler
{
    private readonly Document document;
    private readonly Findings findings;
    private readonly ClaimFilter filter;
    private readonly SourceNamer namer;
    private readonly SourceChains chains;
    private readonly Attachments attachments;
    private readonly ClaimReasons reasons;
    private readonly DeedsInNames names;
    private readonly Dictionary<Token, Clause> clauseByToken;
    private readonly ILookup<int, Attribution> attributionsByCue;
    private readonly Dictionary<int, AimFinding> aims;
    private readonly Dictionary<int, Plan> plans;
    private readonly Dictionary<int, HistoryFinding> histories;
    private readonly Dictionary<int, int> effects;
    private readonly ILookup<int, TimeMention> timesBySentence;
    private readonly ILookup<int, ToolFinding> tools;
    private readonly ILookup<int, ResponsibilityFinding> responsibilities;
    private readonly Dictionary<int, string> ids = [];

    public ClaimAssembler(Document document, Findings findings, ClaimFilter filter)
    {
        this.document = document;
        this.findings = findings;
        this.filter = filter;
        namer = new SourceNamer(document, findings.Mentions, findings.Attributions);
        chains = new SourceChains(findings.Attributions, new ActorMap(findings.Mentions.Actors));
        attachments = new Attachments(findings);
        reasons = new ClaimReasons(document, findings);
        names = new DeedsInNames(findings.Mentions.Actors);
        clauseByToken = new Dictionary<Token, Clause>(2 * findings.Clauses.Count);
        foreach (Clause clause in findings.Clauses)
        {
            clauseByToken.TryAdd(clause.Top, clause);
        }

        foreach (Clause clause in findings.Clauses)
        {
            clauseByToken[clause.Head] = clause;
        }

        attributionsByCue = findings.Attributions.ToLookup(a => CueClauseOf(a)?.Index ?? -1);
        timesBySentence = findings.Mentions.Times.ToLookup(t => t.Sentence);
        tools = findings.Tools.ToLookup(t => t.Clause);
        responsibilities = findings.Responsibilities.ToLookup(r => r.Clause);
        aims = findings.Aims.ToDictionary(a => a.Purpose);
        plans = findings.Plans.ToDictionary(p => p.Clause, p => new Plan(p.State));
        effects = Causes.Find(findings.Clauses);
        histories = findings.Histories.GroupBy(h => h.Clause).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>The claims, by the start of their predicates.</summary>
    public IReadOnlyList<Claim> Assemble()
    {
        var drafts = new List<ClaimDraft>(findings.Clauses.Count);
        foreach (Clause clause in findings.Clauses)
        {
            if (!names.IsInside(clause) && filter.MakesClaim(clause, [.. attributionsByCue[clause.Index]]))
            {
                AddDrafts(clause, drafts);
            }
        }

        foreach (ClaimDraft draft in drafts)
        {
            ids.TryAdd(draft.Clause.Index, draft.Id);
        }

        return [.. drafts.Select(Make).OrderBy(c => c.Predicate.Span).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    private void AddDrafts(Clause clause, List<ClaimDraft> drafts)
    {
        IReadOnlyList<Attribution> chain = chains.Of(clause);
        Judgement judgement = findings.Judgements[clause.Index];
        int denial = DenialIn(chain);
        if (denial < 0)
        {
            drafts.Add(Draft(clause, judgement, chain));
            return;
        }

        // What was denied is the denier's negative claim, and stays the claim of whoever had made it.
        drafts.Add(Draft(clause, Negate(judgement), [.. chain.Take(denial + 1)]));
        drafts.Add(Draft(clause, judgement, [.. chain.Where((_, i) => i != denial)]));
    }

    private ClaimDraft Draft(Clause clause, Judgement judgement, IReadOnlyList<Attribution> chain)
    {
        List<Source> sources = Name(chain);
        return new ClaimDraft(ClaimId.Of(document.Id, clause.PredicateSpan, sources), clause, judgement, sources, chain);
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
            ClaimTime? said = CueClauseOf(chain[i]) is { } cue ? attachments.TimeOf(cue) : null;
            bool isOfSaying = said?.Span is not { } words || !chain[i].Content.Any(c => c.Contains(words));
            string? date = isOfSaying ? said?.Value : null;
            foreach (Source source in namer.Name(chain[i], i + 1))
            {
                sources.Add(source with { Date = date });
            }
        }

        return sources;
    }

    private Clause? CueClauseOf(Attribution attribution) =>
        attribution.CueHead is { } cue ? clauseByToken.GetValueOrDefault(cue) : null;

    private Claim Make(ClaimDraft draft)
    {
        Clause clause = draft.Clause;
        Judgement judgement = draft.Judgement;
        EventCoding? coding = findings.Events[clause.Index];
        List<Actor> actors = ActorsOf(draft);
        var claim = new Claim
        {
            Id = draft.Id,
            Parent = ParentOf(draft),
            Links = LinksOf(draft),
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
            Actors = actors,
            Recipients = RecipientsOf(draft, actors),
            Event = coding?.Event,
            Time = attachments.TimeOrInherited(clause, judgement.Status == Status.Asserted && SharesTense(clause)),
            Place = attachments.PlaceOf(clause),
            Quantities = attachments.QuantitiesOf(clause),
            Aim = AimOf(clause),
            Plan = plans.GetValueOrDefault(clause.Index),
            History = histories.GetValueOrDefault(clause.Index)?.Kind,
            Tools = ToolsOf(draft),
            Forecast = ForecastOf(draft),
            Loaded = attachments.LoadedOf(clause),
        };
        return claim with { Why = reasons.Of(draft, claim) };
    }

    private List<Actor> ActorsOf(ClaimDraft draft)
    {
        Clause clause = draft.Clause;
        List<Actor> actors = attachments.ActorsOf(Speakers.Resolve(findings.Participants[clause.Index].Agents, draft.Chain), ActorRole.Agent);
        bool hasOwnSubject = clause.Top.FindChild("nsubj") is not null && clause.Top.FindChild("cop") is null;
        if (actors.Count == 0 && !clause.IsPassive && !hasOwnSubject && aims.GetValueOrDefault(clause.Index) is { Holder: { } holder })
        {
            actors.AddRange(attachments.ActorsOf([holder], ActorRole.Agent));
        }

        foreach (ResponsibilityFinding finding in responsibilities[clause.Index])
        {
            List<Actor> named = attachments.ActorsOf([finding.Who], finding.Role);
            actors.RemoveAll(a => named.Any(n => n.Span == a.Span));
            actors.AddRange(named);
        }

        return actors;
    }

    /// <summary>Nothing is done to whom somebody only has or needs; the text must name such a one as an actor for him to count.</summary>
    private List<Actor> RecipientsOf(ClaimDraft draft, List<Actor> actors)
    {
        IEnumerable<Token> heads = Speakers.Resolve(findings.Participants[draft.Clause.Index].Recipients, draft.Chain).Where(attachments.MayUndergo);
        bool isEvent = draft.Judgement.Nature == Nature.Event;
        List<Actor> recipients = attachments.ActorsOf(isEvent ? heads : heads.Where(attachments.IsNamed), ActorRole.Agent);

        // Who does it to himself is called himself: another pronoun was taken to mean the wrong one.
        recipients.RemoveAll(r => actors.Any(a => a.Name == r.Name));
        return recipients;
    }

    /// <summary>A participle, an infinitive or an event noun has the time of the verb it hangs on.</summary>
    private bool SharesTense(Clause clause)
    {
        if (clause.Kind == ClauseKind.Noun || clause.Top.Xpos is "VBG" or "VB")
        {
            return !findings.Judgements[clause.Index].IsPresupposed && !clause.Top.HasDeprel("acl");
        }

        return false;
    }

    private string? ParentOf(ClaimDraft draft)
    {
        if (draft.Chain.Count == 0 || CueClauseOf(draft.Chain[^1]) is not { } cue || cue == draft.Clause)
        {
            return null;
        }

        return ids.GetValueOrDefault(cue.Index);
    }

    private List<ClaimLink> LinksOf(ClaimDraft draft)
    {
        var links = new List<ClaimLink>();
        AimFinding? aim = aims.GetValueOrDefault(draft.Clause.Index);
        if (aim is { Action: >= 0 })
        {
            Link(links, draft, aim.Action, LinkKind.AimOf);
        }
        else if (effects.TryGetValue(draft.Clause.Index, out int effect))
        {
            Link(links, draft, effect, LinkKind.CauseOf);
        }
        else if (draft.Judgement.Link is { } kind)
        {
            Link(links, draft, draft.Clause.Parent, kind);
        }

        if (histories.GetValueOrDefault(draft.Clause.Index) is { ComparedWith: >= 0 } history)
        {
            Link(links, draft, history.ComparedWith, LinkKind.ComparedWith);
        }

        return links;
    }

    private void Link(List<ClaimLink> links, ClaimDraft draft, int clause, LinkKind kind)
    {
        if (clause >= 0 && ids.TryGetValue(clause, out string? id) && id != draft.Id)
        {
            links.Add(new ClaimLink(id, kind));
        }
    }

    private Aim? AimOf(Clause clause)
    {
        if (aims.GetValueOrDefault(clause.Index) is not { } aim)
        {
            return null;
        }

        List<Actor> holders = aim.Holder is { } holder ? attachments.ActorsOf([holder], ActorRole.Agent) : [];
        string? name = holders.Count > 0 ? holders[0].Code ?? holders[0].Name : aim.Holder is { } unknown ? SourcePhrase.Of(unknown).Of(document.Text) : null;
        return new Aim(aim.Kind, name);
    }

    private List<Tool> ToolsOf(ClaimDraft draft)
    {
        string by = draft.Sources.Count > 0 ? draft.Sources[^1].Name : "author";
        return [.. tools[draft.Clause.Index].Select(t => new Tool(t.Name, by))];
    }

    private Forecast? ForecastOf(ClaimDraft draft)
    {
        Clause clause = draft.Clause;
        bool isGeneralisation = attachments.LoadedOf(clause).Any(l => l.Kind == LoadedKind.Generalisation);
        bool isVoiced = draft.Chain.All(a => a.Attitude == Attitude.Assertion);
        Forecast? forecast = isVoiced && draft.Judgement.Link != LinkKind.ConditionOf
            ? ForecastFinder.Find(clause, draft.Judgement, TimesIn(clause), document.Published?.Value, isGeneralisation)
            : null;
        return forecast is not null && draft.Judgement.Condition >= 0
            ? forecast with { Condition = ids.GetValueOrDefault(draft.Judgement.Condition) }
            : forecast;
    }

    private List<TimeMention> TimesIn(Clause clause) => [.. timesBySentence[clause.Sentence]];
}
