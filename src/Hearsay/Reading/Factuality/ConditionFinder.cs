using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Finds the condition under which a clause stands, also without <em>if</em>.</summary>
internal sealed class ConditionFinder
{
    private readonly Hearing hearing;
    private readonly LinkerReader linkers;

    public ConditionFinder(Hearing hearing, LinkerReader linkers)
    {
        this.hearing = hearing;
        this.linkers = linkers;
    }

    public void ApplyCondition(Tree tree, Clause clause, Signs own, Verdict verdict)
    {
        int condition = ConditionOf(tree, clause);
        if (condition >= 0)
        {
            verdict.Condition = condition;
        }

        if (condition < 0 && !HasNominalCondition(tree, clause))
        {
            return;
        }

        bool isOpen = verdict.Status is Status.Predicted or Status.Planned || own.Modal is not null && verdict.Status == Status.Asserted
            || (verdict.Status == Status.Asserted && !own.IsPast && !own.IsPerfect);
        if (isOpen)
        {
            verdict.Set(Status.Conditional, verdict.Certainty, "with a condition");
        }
    }

    public int ConditionOf(Tree tree, Clause clause)
    {
        int found = ConditionUnder(tree, clause, clause.Top.Index);
        if (found < 0 && clause.Head != clause.Top)
        {
            found = ConditionUnder(tree, clause, clause.Head.Index);
        }

        int anchor = TreeMarks.AnchorOf(tree, clause.Top.Index);
        return found < 0 && anchor != clause.Top.Index && tree.Is(clause.Top.Index, "conj") ? ConditionUnder(tree, clause, anchor) : found;
    }

    private int ConditionUnder(Tree tree, Clause clause, int token)
    {
        foreach (int child in tree.ChildrenOf(token))
        {
            if (!linkers.IsAdverbial(tree, child, token))
            {
                continue;
            }

            LinkerKind? kind = linkers.LinkerOf(tree, child);
            bool isCondition = kind is LinkerKind.Condition or LinkerKind.NegativeCondition || IsInvertedCondition(tree, child)
                || IsFreeGerund(tree, clause, child, token);
            if (isCondition && hearing.ClauseOf(clause.Sentence, child) is var found and >= 0 && found != clause.Index)
            {
                return found;
            }
        }

        return -1;
    }

    private bool HasNominalCondition(Tree tree, Clause clause)
    {
        foreach (int child in tree.ChildrenOf(clause.Top.Index))
        {
            if ((tree.Is(child, "obl") || tree.Is(child, "advcl")) && tree.Sentence.UposOf(child) is UniversalPos.Noun or UniversalPos.Propn
                && linkers.LinkerOf(tree, child) is LinkerKind.Condition)
            {
                return true;
            }

            if (tree.Is(child, "obl") && tree.Sentence.LemmaOf(child) is "event" or "case" && tree.CaseOf(child) == "in"
                && tree.Child(child, "nmod") >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Had he known</em>, <em>should they attack</em>, <em>were it to fail</em>.</summary>
    public static bool IsInvertedCondition(Tree tree, int clause)
    {
        if (tree.Child(clause, "mark") is var mark and >= 0 && tree.Sentence.FormOf(mark) != "to")
        {
            return false;
        }

        int subject = tree.Child(clause, "nsubj");
        foreach (int child in tree.ChildrenOf(clause))
        {
            if ((tree.Is(child, "aux") || tree.Is(child, "cop")) && child < subject
                && tree.Sentence.FormOf(child).ToLowerInvariant() is "had" or "should" or "were")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Giving him that, there will be war</em>: a gerund whose doer is not the subject of what follows with "will".</summary>
    public bool IsFreeGerund(Tree tree, Clause clause, int child, int token)
    {
        if (tree.Sentence.XposOf(child) != "VBG" || child > token || tree.Child(child, "mark") >= 0 || tree.Child(child, "nsubj") >= 0
            || tree.Child(child, "aux") >= 0)
        {
            return false;
        }

        bool hasOtherSubject = tree.Child(token, "expl") >= 0;
        return hasOtherSubject && hearing.Signs[clause.Index].Modal is not null;
    }
}
