using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Aims;

/// <summary>Finds which clauses are plans, and what the text says became of each.</summary>
internal sealed class PlanFinder
{
    private readonly IReadOnlyList<Clause> clauses;
    private readonly IReadOnlyList<Judgement> judgements;
    private readonly ClauseMap map;

    private PlanFinder(IReadOnlyList<Clause> clauses, IReadOnlyList<Judgement> judgements)
    {
        this.clauses = clauses;
        this.judgements = judgements;
        map = new ClauseMap(clauses);
    }

    /// <summary>The plans among <paramref name="clauses"/>, in their order; purposes only where the text says what became of them.</summary>
    public static IReadOnlyList<PlanFinding> Find(
        IReadOnlyList<Clause> clauses, IReadOnlyList<Judgement> judgements, IReadOnlyList<AimFinding> aims)
    {
        var finder = new PlanFinder(clauses, judgements);
        HashSet<int> purposes = [.. aims.Select(a => a.Purpose)];
        var found = new List<PlanFinding>();
        foreach (Clause clause in clauses)
        {
            bool isPlanned = judgements[clause.Index].Status == Status.Planned;
            if (finder.FindState(clause, isPlanned) is { } known)
            {
                found.Add(known);
            }
            else if (isPlanned && !purposes.Contains(clause.Index))
            {
                found.Add(new PlanFinding(clause.Index, PlanState.Open, "nothing says what became of it"));
            }
        }

        return found;
    }

    private PlanFinding? FindState(Clause clause, bool isPlanned)
    {
        if (clause.Top != clause.Head && clause.Top.Upos == UniversalPos.Verb && PlanWords.Is(clause.Top.Lemma, PlanWord.Verb))
        {
            return isPlanned ? Beyond(clause, clause.Top) ?? Later(clause) : null;
        }

        if (clause.Top.IsRoot)
        {
            return null;
        }

        Token above = clause.Top.Head;
        if (above.Upos == UniversalPos.Noun && PlanWords.Is(above.Lemma, PlanWord.Noun) && clause.Top != clause.Head | clause.Kind != ClauseKind.Noun)
        {
            return Beside(clause, above) ?? Over(clause, above, ofPlan: true) ?? Later(clause);
        }

        if (clause.Kind == ClauseKind.Noun && Over(clause, clause.Head, ofPlan: false) is { } happening)
        {
            return happening;
        }

        return isPlanned && above.Upos == UniversalPos.Verb && PlanWords.Is(above.Lemma, PlanWord.Verb)
            ? Beyond(clause, above) ?? Later(clause)
            : null;
    }

    /// <summary><em>A failed bid to</em>, <em>a plot foiled by the police to</em>.</summary>
    private static PlanFinding? Beside(Clause clause, Token noun)
    {
        foreach (Token child in noun.Children)
        {
            string form = child.Form.ToLowerInvariant();
            if (child.HasDeprel("amod") || (child.HasDeprel("acl") && child.Xpos == "VBN"))
            {
                PlanState? state = PlanWords.Is(form, PlanWord.DroppedBeside) ? PlanState.Dropped
                    : PlanWords.Is(form, PlanWord.FoiledBeside) ? PlanState.Foiled
                    : child.HasDeprel("acl") ? PlanWords.OfObject(child.Lemma) : null;
                if (state is { } known)
                {
                    return new PlanFinding(clause.Index, known, form);
                }
            }
        }

        return null;
    }

    /// <summary><em>The plan was abandoned</em>, <em>thwarted the plot</em>, <em>went ahead with it</em>.</summary>
    private PlanFinding? Over(Clause clause, Token noun, bool ofPlan)
    {
        if (noun.IsRoot || noun.Head.Upos != UniversalPos.Verb || StateOf(noun.Head, noun, ofPlan) is not { } state)
        {
            return null;
        }

        return Happened(noun.Head, clause) switch
        {
            null => null,
            true => new PlanFinding(clause.Index, state, noun.Head.Lemma),
            false => new PlanFinding(clause.Index, PlanState.Open, $"not {noun.Head.Lemma}"),
        };
    }

    /// <summary><em>Planned to march but called it off</em>, <em>tried to land and failed</em>, <em>vowed to return and did so</em>.</summary>
    private PlanFinding? Beyond(Clause clause, Token verb)
    {
        foreach (Token next in verb.Children.Concat(clause.Head.Children))
        {
            bool isBeyond = next.Index > clause.Head.Index && next.HasDeprel("conj");
            bool isFinite = next.HeadIndex == clause.Head.Index && next.Xpos == "VBD" && clause.Head.Xpos == "VB";
            if (!isBeyond || !(isFinite || (next.HeadIndex == verb.Index && Happened(next, clause) == true)))
            {
                continue;
            }

            Token? thing = next.FindChild("obj");
            bool isSame = next.Lemma == clause.Head.Lemma || (next.Lemma == "do" && next.Children.Any(c => c.Lemma == "so"));
            PlanState? state = isSame ? PlanState.CarriedOut
                : thing is { } it && (it.Upos == UniversalPos.Pron || PlanWords.Is(it.Lemma, PlanWord.Noun)) ? PlanWords.OfObject(WordsOf(next, null))
                : next.FindChild("aux:pass") is not null && PlanWords.Is(next.Lemma, PlanWord.Foiled) ? PlanState.Foiled
                : next.FindChild("xcomp") is null ? PlanWords.OfSubject(next.Lemma) : null;
            if (state is { } known)
            {
                return new PlanFinding(clause.Index, known, WordsOf(next, null));
            }
        }

        return null;
    }

    /// <summary><em>… It later abandoned the plan</em>: the sentence after speaks of the last plan of this one.</summary>
    private PlanFinding? Later(Clause clause)
    {
        for (int i = clause.Index + 1; i < clauses.Count && clauses[i].Sentence <= clause.Sentence + 1; i++)
        {
            Token verb = clauses[i].Top;
            if (clauses[i].Sentence == clause.Sentence || verb.Upos != UniversalPos.Verb || Happened(verb, clause) != true)
            {
                continue;
            }

            foreach (Token child in verb.Children)
            {
                if (PlanWords.Is(child.Lemma, PlanWord.Noun) && PointsBack(child) && StateOf(verb, child, ofPlan: true) is { } state)
                {
                    return new PlanFinding(clause.Index, state, WordsOf(verb, null));
                }
            }
        }

        return null;
    }

    private static bool PointsBack(Token noun) =>
        noun.FindChild("acl") is null && noun.FindChild("nmod") is null
        && (noun.FindChild("det") is { Lemma: "the" or "this" or "that" } || noun.FindChild("nmod:poss") is not null);

    private static PlanState? StateOf(Token verb, Token noun, bool ofPlan)
    {
        if (noun.Deprel == "nsubj")
        {
            return ofPlan ? PlanWords.OfSubject(WordsOf(verb, null)) : null;
        }

        bool isObject = noun.HasDeprel("obj") || noun.Deprel == "nsubj:pass";
        if (!isObject && !noun.HasDeprel("obl"))
        {
            return null;
        }

        string words = WordsOf(verb, isObject ? null : noun);
        return ofPlan || PlanWords.Is(words, PlanWord.Happening) ? PlanWords.OfObject(words) : null;
    }

    /// <summary>The verb with its particle, and the preposition of the noun.</summary>
    private static string WordsOf(Token verb, Token? behind)
    {
        string words = verb.Lemma;
        foreach (Token child in verb.Children)
        {
            bool isParticle = child.HasDeprel("compound") || (child.HasDeprel("advmod") && child.Index == verb.Index + 1);
            if (isParticle && child.Form is "off" or "out" or "up" or "ahead" or "through" or "away" or "down" or "back" or "apart" or "good")
            {
                words += " " + child.Form;
            }
        }

        return behind?.FindChild("case") is { } link ? $"{words} {link.Form}" : words;
    }

    /// <summary>Whether the verb is put forward as done, as not done, or neither (null).</summary>
    private bool? Happened(Token verb, Clause plan)
    {
        if (map.FindAround(verb) is not { } clause || clause.Index == plan.Index)
        {
            return true;
        }

        Judgement judgement = judgements[clause.Index];
        return judgement.Status != Status.Asserted ? null : judgement.Polarity switch
        {
            Polarity.Positive => true,
            Polarity.Negative => false,
            _ => null,
        };
    }
}
