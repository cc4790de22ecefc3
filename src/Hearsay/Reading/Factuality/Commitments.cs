using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Tells what speakers say that they themselves will do from what they foresee.</summary>
internal sealed class Commitments
{
    private readonly Hearing hearing;
    private readonly SpanIndex contents;

    public Commitments(Hearing hearing)
    {
        this.hearing = hearing;
        contents = SpanIndex.OfContents(hearing.Attributions);
    }

    /// <summary>Whether the clause stands in what somebody said, thought or meant in the past.</summary>
    public bool IsReportedInPast(Tree tree, Clause clause)
    {
        for (int at = clause.Parent; at >= 0; at = hearing.Clauses[at].Parent)
        {
            int anchor = TreeMarks.AnchorOf(tree, clause.Top.Index);
            if (hearing.Signs[at].IsPast && hearing.Clauses[at].Sentence == clause.Sentence && (tree.Is(anchor, "ccomp") || tree.Sentence.DeprelOf(anchor) == "acl"))
            {
                return true;
            }
        }

        foreach (int near in contents.Near(clause.PredicateSpan))
        {
            Attribution attribution = hearing.Attributions[near];
            if (!attribution.IsTopic && attribution.CueHead is { } cue && cue.Sentence == clause.Head.Sentence
                && cue.Xpos is "VBD" && !attribution.Content[0].Contains(cue.Span) && Covers(attribution, clause.PredicateSpan)
                && attribution.Speech != Speech.Direct)
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>What speakers say that they themselves will do is a commitment: <em>we will</em>, <em>it said it would</em>.</summary>
    public bool IsCommitment(Tree tree, Clause clause, bool isState)
    {
        if (isState || clause.IsPassive || clause.Subject is not { } subject || subject.Sentence != tree.Sentence)
        {
            return false;
        }

        string form = subject.Form.ToLowerInvariant();
        if (form is "i" or "we")
        {
            return clause.Lemma is not ("see" or "win" or "lose" or "die" or "know" or "find" or "learn" or "get" or "become");
        }

        if (form is not ("he" or "she" or "it" or "they"))
        {
            return false;
        }

        foreach (int near in contents.Near(clause.PredicateSpan))
        {
            Attribution attribution = hearing.Attributions[near];
            if (attribution.SourceHead is { } source && source.Sentence == tree.Sentence && attribution.CueHead?.Upos == UniversalPos.Verb
                && source.Upos is not UniversalPos.Pron && attribution.Attitude == Attitude.Assertion && !attribution.IsTopic
                && Covers(attribution, clause.PredicateSpan) && Agree(source, form) && IsFirstClause(tree, clause, attribution))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pronoun means the speaker where it is the subject of the main clause of what was said.</summary>
    private static bool IsFirstClause(Tree tree, Clause clause, Attribution attribution)
    {
        int anchor = TreeMarks.AnchorOf(tree, clause.Top.Index);
        return tree.Is(anchor, "ccomp") && attribution.CueHead is { } cue && tree.Sentence.HeadOf(anchor) == cue.Index;
    }

    private static bool Agree(Token source, string pronoun)
    {
        bool isPlural = source.Xpos is "NNS" or "NNPS" || source.FindChild("conj") is not null;
        return pronoun == "they" ? isPlural || source.Upos == UniversalPos.Noun : !isPlural;
    }
}
