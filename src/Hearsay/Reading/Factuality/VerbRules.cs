using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Decides on verbs and copulas by what they hang on: another conjunct, an adverbial, relative or complement clause, or nothing.</summary>
internal sealed class VerbRules
{
    private readonly Hearing hearing;
    private readonly LinkerReader linkers;
    private readonly ComplementFinder complementFinder;
    private readonly MoodRules moods;
    private readonly ComplementRules complements;
    private readonly AdverbialRules adverbials;

    public VerbRules(Hearing hearing, LinkerReader linkers, ComplementFinder complementFinder, MoodRules moods, ComplementRules complements, AdverbialRules adverbials)
    {
        this.hearing = hearing;
        this.linkers = linkers;
        this.complementFinder = complementFinder;
        this.moods = moods;
        this.complements = complements;
        this.adverbials = adverbials;
    }

    public Verdict OfVerb(Tree tree, Clause clause, Signs own)
    {
        int top = clause.Top.Index;
        int anchor = top;
        if (tree.Is(top, "amod"))
        {
            return Verdict.Presupposed("participle before its noun");
        }

        if (complementFinder.FindEquated(tree, clause, own) is { } equated)
        {
            return complements.Apply(tree, clause, own, equated, -1, own.Negators.Count % 2 == 1, tree.Sentence.LemmaOf(tree.Child(top, "nsubj")));
        }

        while (tree.Is(anchor, "conj") && tree.Sentence.HeadOf(anchor) is var first and >= 0)
        {
            if (SharesMood(tree, clause, own, first) && hearing.ClauseOf(clause.Sentence, first) is var shared and >= 0 && shared != clause.Index)
            {
                if (own.IsInfinitive && IsButTo(tree, clause.Top.Index))
                {
                    var forced = new Verdict();
                    forced.Set(Status.Asserted, Certainty.Certain, "no choice but to");
                    return forced;
                }

                Verdict same = hearing.VerdictOn(MoodFor(clause, own, shared)).Share("shared with the conjunct before");
                return IsRatherThan(tree, clause.Top.Index) ? adverbials.OfNegative(shared) : same;
            }

            anchor = first;
        }

        if (ByFront(tree, clause) is { } fronted)
        {
            return fronted;
        }

        int governor = tree.Sentence.HeadOf(anchor);
        if (governor < 0)
        {
            return linkers.LinkerOf(tree, anchor) is LinkerKind.Condition ? adverbials.OfCondition(tree, clause, own, -1, isNegative: false) : moods.Own(tree, clause, own);
        }

        if (linkers.IsAdverbial(tree, anchor, governor))
        {
            return adverbials.OfAdverbial(tree, clause, own, anchor, governor);
        }

        if (tree.Is(anchor, "acl:relcl"))
        {
            return complements.OfRelative(tree, clause, own, anchor);
        }

        if (own.IsInfinitive && IsButTo(tree, clause.Top.Index))
        {
            var forced = new Verdict();
            forced.Set(Status.Asserted, Certainty.Certain, "no choice but to");
            return forced;
        }

        bool isComplement = tree.Is(anchor, "ccomp") || tree.Is(anchor, "xcomp") || tree.Is(anchor, "csubj") || tree.Is(anchor, "acl")
            || tree.Is(anchor, "obl") || tree.Is(anchor, "nmod") || tree.Is(anchor, "obj") || linkers.IsAskedUnder(tree, anchor, governor);
        return isComplement ? complements.OfComplement(tree, clause, own, anchor, governor) : moods.Own(tree, clause, own);
    }

    /// <summary>The decision on the two clauses of a sentence that opens with a condition without <em>if</em>, or null.</summary>
    private Verdict? ByFront(Tree tree, Clause clause)
    {
        if (FrontedCondition.EndOf(tree) is not (var end and >= 0))
        {
            return null;
        }

        (int condition, int consequence) = FrontedCondition.ClausesOf(hearing.Clauses, clause, tree, end);
        if (condition < 0 || consequence < 0)
        {
            return null;
        }

        bool isUnreal = FrontedCondition.IsUnreal(tree);
        if (clause.Index == condition)
        {
            return Verdict.Linked(
                isUnreal ? Status.Counterfactual : Status.Conditional,
                isUnreal ? Certainty.Certain : Certainty.Possible,
                LinkKind.ConditionOf,
                "condition in front");
        }

        if (clause.Index != consequence)
        {
            return null;
        }

        Signs own = hearing.Signs[clause.Index];
        bool wouldHave = isUnreal && own.Modal is { OfEvent: Bearing.Conditional };
        Verdict verdict = Verdict.Linked(
            wouldHave ? Status.Counterfactual : Status.Conditional,
            own.ModalForm is "may" or "might" or "could" ? Certainty.Possible : Certainty.Certain,
            null,
            "with a condition in front");
        verdict.Condition = condition;
        return verdict;
    }

    /// <summary><em>Fell back rather than be caught</em>.</summary>
    private static bool IsRatherThan(Tree tree, int verb)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            if (child < verb && tree.Sentence.FormOf(child) == "rather" && child + 1 < tree.Count && tree.Sentence.FormOf(child + 1) == "than")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Had no choice but to leave</em>: they left.</summary>
    private static bool IsButTo(Tree tree, int verb)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            if (tree.Sentence.FormOf(child) == "but" && child < verb && child + 1 < tree.Count && tree.Sentence.FormOf(child + 1) == "to")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb without tense or subject of its own after "and" stands under the modal of the first.</summary>
    private static bool SharesMood(Tree tree, Clause clause, Signs own, int first)
    {
        bool isGapped = tree.Sentence.XposOf(clause.Top.Index) == "VBN" && tree.Child(clause.Top.Index, "aux") < 0
            && first >= 0 && tree.ExactChild(first, "aux:pass") >= 0;
        if (clause.Kind == ClauseKind.Noun || (tree.Child(clause.Top.Index, "nsubj") >= 0 && !isGapped) || own.IsFinite)
        {
            return false;
        }

        bool isVerb = tree.Sentence.UposOf(first) is UniversalPos.Verb or UniversalPos.Aux || tree.Child(first, "cop") >= 0;
        return isVerb && (own.IsParticiple || own.IsInfinitive || tree.Sentence.XposOf(clause.Top.Index).Length == 0
            || clause.Kind == ClauseKind.Copula);
    }

    /// <summary>A bare infinitive cannot hang on a finite verb without a modal: the nearest one before that takes it is meant.</summary>
    private int MoodFor(Clause clause, Signs own, int first)
    {
        if (!own.IsInfinitive || TakesInfinitive(first))
        {
            return first;
        }

        for (int i = clause.Index - 1; i >= 0 && hearing.Clauses[i].Sentence == clause.Sentence; i--)
        {
            if (hearing.Clauses[i].Kind != ClauseKind.Noun && TakesInfinitive(i))
            {
                return i;
            }
        }

        return first;
    }

    private bool TakesInfinitive(int index) => hearing.Signs[index].Modal is not null || hearing.Signs[index].IsInfinitive;
}
