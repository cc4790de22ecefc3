using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Finds for each clause the attributions that it stands in, outermost first.</summary>
internal sealed class SourceChains
{
    private readonly IReadOnlyList<Attribution> attributions;
    private readonly SpanIndex contents;
    private readonly ActorMap actors;

    public SourceChains(IReadOnlyList<Attribution> attributions, ActorMap actors)
    {
        this.actors = actors;
        this.attributions = attributions;
        contents = SpanIndex.OfContents(attributions);
    }

    /// <summary>The attributions whose content holds the clause's predicate, outermost first; the author's own are left out.</summary>
    public IReadOnlyList<Attribution> Of(Clause clause)
    {
        Attribution? innermost = null;
        int shortest = int.MaxValue;
        foreach (int near in contents.Near(clause.PredicateSpan))
        {
            Attribution attribution = attributions[near];
            if (!attribution.IsTopic && !IsOwnCue(attribution, clause) && Covers(attribution, clause.PredicateSpan)
                && Vouches(attribution, clause) && !IsThingsEffect(attribution) && Length(attribution) < shortest)
            {
                shortest = Length(attribution);
                innermost = attribution;
            }
        }

        var chain = new List<Attribution>();
        for (Attribution? at = innermost; at is not null && chain.Count < attributions.Count; at = ParentOf(at))
        {
            if (!chain.Contains(at) && !IsOwnCue(at, clause) && !IsThingsEffect(at))
            {
                chain.Insert(0, at);
            }
        }

        DropUnsaid(chain, clause);
        JoinSame(chain);
        chain.RemoveAll(a => a.SourceHead is { } head && SourceNamer.IsFirstPerson(head));
        return chain;
    }

    /// <summary>
    /// <em>Refused to say who owned it</em>: nothing was said of what stands within, and only the author vouches for it.
    /// </summary>
    private static void DropUnsaid(List<Attribution> chain, Clause clause)
    {
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            Attribution outer = chain[i];
            bool isRefusal = outer is { Attitude: Attitude.Intention, Stance: Stance.Denies, CueHead.Upos: UniversalPos.Verb };
            if (isRefusal && outer.CueHead!.Value.FindChild("xcomp") is { } word && SpeechVerbs.Contains(word.Lemma) && outer.Cue is { } cue && cue.Contains(word.Span))
            {
                chain.RemoveAt(i);
                return;
            }

            if (isRefusal && outer.ContentHead is { } said && said != clause.Head && said != clause.Top && SpeechVerbs.Contains(said.Lemma))
            {
                chain.RemoveAll(a => a == outer || a.CueHead == said);
                return;
            }
        }
    }

    /// <summary>
    /// Two verbs with one and the same subject (<em>said it was late and asked who knew</em>) are one link of the chain, the nearer
    /// verb's, unless the inner one is a thought: <em>hopes to be able to believe</em>.
    /// </summary>
    private void JoinSame(List<Attribution> chain)
    {
        for (int i = chain.Count - 1; i > 0; i--)
        {
            if (chain[i].SourceHead is not { } inner || chain[i - 1].SourceHead is not { } outer)
            {
                continue;
            }

            // "Repeated its allegation that": the noun is the verb's own word.
            bool isOwnNoun = chain[i].CueHead is { Upos: UniversalPos.Noun } noun && inner.HasDeprel("nmod:poss") && noun.HasDeprel("obj")
                && noun.Head == chain[i - 1].CueHead && actors.AreSame(outer, inner);
            if (isOwnNoun || (outer == inner && chain[i].Attitude == Attitude.Assertion))
            {
                chain.RemoveAt(i - 1);
            }
        }
    }

    private Attribution? ParentOf(Attribution attribution) => attribution.Parent < 0 ? null : attributions[attribution.Parent];

    private static bool IsOwnCue(Attribution attribution, Clause clause) =>
        attribution.CueHead is { } cue && (cue == clause.Head || (cue == clause.Top && clause.Kind == ClauseKind.Noun));

    private static bool Covers(Attribution attribution, TextSpan span)
    {
        foreach (TextSpan content in attribution.Content)
        {
            if (content.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A source that names a thing (<em>announced the deal, which had been signed in May</em>) does not vouch for what the author
    /// adds about it.
    /// </summary>
    private static bool Vouches(Attribution attribution, Clause clause)
    {
        if (attribution.ContentHead is not { } head || head.Sentence != clause.Head.Sentence
            || head.Upos is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron) || head.FindChild("cop") is not null
            || head.FindChild("nsubj") is not null)
        {
            return true;
        }

        Token at = clause.Top;
        for (int steps = 0; at != head && !at.IsRoot && steps <= at.Sentence.Count; steps++)
        {
            if ((at.Deprel == "acl:relcl" && !IsThatClause(at)) || (at.HasDeprel("acl") && at.Xpos is "VBN" or "VBG"))
            {
                return false;
            }

            at = at.Head;
        }

        return true;
    }

    /// <summary>
    /// A thing that leads to something or shows a thing (<em>the crisis persuaded them to leave</em>, <em>which shows their readiness</em>)
    /// says nothing; one that shows that something is so does.
    /// </summary>
    private bool IsThingsEffect(Attribution attribution)
    {
        if (attribution.SourceHead is not { } source || attribution.CueHead is not { Upos: UniversalPos.Verb } || attribution.Speech != Speech.Indirect
            || actors.Find(source) is not null)
        {
            return false;
        }

        bool isFinite = attribution.ContentHead is { } head && (head.FindChild("nsubj") is not null || head.FindChild("mark") is { Form: "that" or "whether" });
        return !isFinite && SourceThings.Is(source);
    }

    /// <summary><em>A report by the radio that its jets had crossed the border</em>: what is reported, where the tree has a relative clause.</summary>
    private static bool IsThatClause(Token clause) =>
        clause.FindChild("nsubj") is { } subject && subject.Xpos is not ("WDT" or "WP" or "IN")
        && clause.Children.Any(c => c.HasDeprel("obj") && c.Lemma != "that")
        && clause.Children.Any(c => c.Lemma == "that" && c.Index < subject.Index);

    private static int Length(Attribution attribution)
    {
        int length = 0;
        foreach (TextSpan content in attribution.Content)
        {
            length += content.Length;
        }

        return length;
    }
}
