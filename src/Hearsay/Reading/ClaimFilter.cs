using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Tells which clauses only introduce others and claim nothing themselves: <em>I think</em>, <em>it is said that</em>.</summary>
internal sealed class ClaimFilter
{
    private readonly CueLexicon cues;

    public ClaimFilter(CueLexicon cues)
    {
        this.cues = cues;
    }

    /// <summary>Whether the clause makes a claim; <paramref name="attributions"/> are those that it is the cue of.</summary>
    public bool MakesClaim(Clause clause, IReadOnlyList<Attribution> attributions)
    {
        if (IsOwnVoice(clause, attributions) || IsHollow(clause) || IsInSimile(clause))
        {
            return false;
        }

        bool introduces = attributions.Any(a => (!a.IsTopic || (a is { SourceHead: null, CueHead: { } cue } && HasEmptySubject(cue))) && a.ContentHead is { Upos: not (UniversalPos.Noun or UniversalPos.Propn) });
        return !(introduces && IsImpersonal(clause)) && !IsBecomeKnown(clause) && !attributions.Any(IsOfEmptyIt) && !PointsBack(clause);
    }

    /// <summary><em>That is why they left</em>, <em>why was it sent</em>, <em>let me say</em>: words that only lead to what is claimed.</summary>
    private static bool IsHollow(Clause clause)
    {
        if (clause.Kind == ClauseKind.Copula && (clause.Head.Xpos == "WRB" || IsUpTo(clause)))
        {
            return true;
        }

        return clause.Lemma is "let" or "Let" && clause.Head.FindChild("nsubj") is null
            && (clause.Head.FindChild("obj") ?? clause.Head.FindChild("xcomp")?.FindChild("nsubj")) is { Form: "me" or "us" or "'s" or "’s" };
    }

    /// <summary><em>It is up to the council to decide</em>: the deciding is what is claimed.</summary>
    private static bool IsUpTo(Clause clause)
    {
        Sentence sentence = clause.Head.Sentence;
        for (int i = Math.Max(1, clause.Head.Index - 4); i < clause.Head.Index; i++)
        {
            if (sentence.FormOf(i) == "to" && sentence.FormOf(i - 1) == "up")
            {
                return clause.Subject is null or { Lemma: "it" };
            }
        }

        return clause.Head.Form == "up" && clause.Head.FindChild("nsubj") is { Lemma: "it" };
    }

    /// <summary><em>Like a dog that barks and bites</em>: what the dog does is part of the picture.</summary>
    private static bool IsInSimile(Clause clause)
    {
        if (clause.Kind == ClauseKind.Copula)
        {
            return false;
        }

        Token at = clause.Top;
        for (int steps = 0; steps < 6 && !at.IsRoot; steps++)
        {
            at = at.Head;
            if (at.Upos is UniversalPos.Verb or UniversalPos.Aux && !at.HasDeprel("acl") && !at.HasDeprel("conj"))
            {
                return false;
            }

            if (at.Upos == UniversalPos.Noun && at.FindChild("det") is { Lemma: "a" or "an" } && at.FindChild("case") is { } likeness
                && (likeness.Lemma == "like" || (likeness.Lemma == "to" && !at.IsRoot && at.Head.Lemma is "similar" or "akin" or "comparable")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>I think</em>, <em>we all remember</em>, <em>one should mention</em>, <em>I have no doubt</em>.</summary>
    private bool IsOwnVoice(Clause clause, IReadOnlyList<Attribution> attributions)
    {
        if (clause.Subject is not { } subject || !SourceNamer.IsFirstPerson(subject))
        {
            return false;
        }

        if (cues.Find(clause.Lemma, clause.Head.Upos == UniversalPos.Adj ? WordClass.Adj : WordClass.Verb) is { } cue)
        {
            bool isPast = clause.Top.Xpos == "VBD";
            return cue.Attitude is Attitude.Belief or Attitude.Knowledge || (cue.Attitude == Attitude.Assertion && !isPast && (SpeechVerbs.Contains(clause.Lemma) || attributions.Any(IntroducesClause)));
        }

        return clause.Lemma is "have" && clause.Object is { } thing && cues.Find(thing.Lemma, WordClass.Noun) is { Attitude: Attitude.Belief };
    }

    private static bool IntroducesClause(Attribution attribution) =>
        attribution.ContentHead is { } head && (head.Upos is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron) || head.FindChild("cop") is not null);

    /// <summary><em>It is said that</em>, <em>there are fears that</em>: nobody is named who says so.</summary>
    private static bool IsImpersonal(Clause clause)
    {
        if (clause.Kind == ClauseKind.Noun)
        {
            return false;
        }

        bool isSaidOfSomething = clause.Top.FindChild("cop") is not null;
        return (clause.Subject is null && !isSaidOfSomething) || (clause.Subject is { } subject && EmptyIt.Is(subject))
            || (clause.Subject is { Lemma: "it" or "It" } it && it.Head == clause.Head && clause.Head.FindChild("csubj") is not null);
    }

    /// <summary><em>It emerged that</em>: a verb that nobody is the subject of.</summary>
    private bool IsOfEmptyIt(Attribution attribution) =>
        attribution is { SourceHead: null, CueHead: { Upos: UniversalPos.Verb } cue }
        && cues.Find(cue.Lemma, WordClass.Verb) is null or { Frames: Frames.ItThat } && HasEmptySubject(cue)
        && (cue.FindChild("ccomp") ?? cue.FindChild("csubj") ?? attribution.ContentHead?.FindChild("mark")) is not null;

    /// <summary><em>Those are the words of the minister</em>: says whose the quotation was, and nothing else.</summary>
    private bool PointsBack(Clause clause) =>
        clause.Head is { Upos: UniversalPos.Noun } noun && noun.FindChild("cop") is not null && noun.FindChild("nmod") is not null
        && noun.FindChild("nsubj") is { Lemma: "this" or "that" or "these" or "those" or "such" or "so" }
        && cues.Find(noun.Lemma, WordClass.Noun) is { Attitude: Attitude.Assertion } cue && !cue.Frames.HasFlag(Frames.Of);

    private static bool HasEmptySubject(Token verb) => (verb.FindChild("nsubj") ?? verb.FindChild("expl")) is { Lemma: "it" or "It" };

    private static bool IsBecomeKnown(Clause clause) =>
        (clause.Head is { Form: "known" or "Known", Deprel: "xcomp", Head: { Lemma: "become" } become } && HasEmptySubject(become))
        || clause.Lemma == "become" && clause.Head.FindChild("xcomp") is { Lemma: "known" or "know" or "clear" or "apparent" or "evident" or "obvious" };
}
