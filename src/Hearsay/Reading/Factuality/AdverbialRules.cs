using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Decides on adverbial clauses: purposes, conditions, times, means, causes.</summary>
internal sealed class AdverbialRules
{
    private readonly Hearing hearing;
    private readonly LinkerReader linkers;
    private readonly ComplementFinder complementFinder;
    private readonly ConditionFinder conditions;
    private readonly MoodRules moods;
    private readonly ComplementRules complements;

    public AdverbialRules(Hearing hearing, LinkerReader linkers, ComplementFinder complementFinder, ConditionFinder conditions, MoodRules moods, ComplementRules complements)
    {
        this.hearing = hearing;
        this.linkers = linkers;
        this.complementFinder = complementFinder;
        this.conditions = conditions;
        this.moods = moods;
        this.complements = complements;
    }

    public Verdict OfAdverbial(Tree tree, Clause clause, Signs own, int anchor, int governor)
    {
        int main = hearing.ClauseOf(clause.Sentence, governor);
        LinkerKind? kind = linkers.LinkerOf(tree, anchor);
        if (own.IsInfinitive && kind != LinkerKind.Negative && (complementFinder.FindComplement(tree, governor, anchor) is { Bearing: Bearing.Demanded }
            || complementFinder.FindExact(tree, governor, anchor) is { Bearing: Bearing.Same }))
        {
            return complements.OfComplement(tree, clause, own, anchor, governor);
        }

        if (own.IsInfinitive && kind is null or LinkerKind.Purpose && tree.Sentence.UposOf(governor) != UniversalPos.Adj)
        {
            return Verdict.Linked(Status.Planned, Certainty.Certain, LinkKind.AimOf, "purpose");
        }

        if (own.IsInfinitive && kind is null or LinkerKind.Purpose)
        {
            return complements.OfComplement(tree, clause, own, anchor, governor);
        }

        switch (kind)
        {
            case LinkerKind.Purpose:
                return OfPurpose(tree, clause, own);
            case LinkerKind.Condition or LinkerKind.NegativeCondition:
                return OfCondition(tree, clause, own, main, kind == LinkerKind.NegativeCondition);
            case LinkerKind.Concession:
                return OfCondition(tree, clause, own, -1, isNegative: false);
            case LinkerKind.Negative:
                return OfNegative(main);
            case LinkerKind.Likeness:
                return Unreal();
            case LinkerKind.Time:
                return OfTime(tree, clause, own, main, anchor);
            case LinkerKind.Means:
                return Means(main);
            case LinkerKind.Cause:
                return moods.Own(tree, clause, own).With(own.IsParticiple ? null : LinkKind.CauseOf);
            case LinkerKind.Exception:
                return moods.Own(tree, clause, own).With(LinkKind.ExceptionTo);
            default:
                break;
        }

        if (ConditionFinder.IsInvertedCondition(tree, anchor) || (main >= 0 && conditions.IsFreeGerund(tree, hearing.Clauses[main], anchor, governor)))
        {
            return OfCondition(tree, clause, own, main, isNegative: false);
        }

        if (own.IsParticiple || (clause.Kind == ClauseKind.Noun && clause.Top != clause.Head && !own.IsFinite))
        {
            Complement? gerund = complementFinder.FindComplement(tree, governor, anchor);
            return gerund is null ? Accompanying(main) : complements.OfComplement(tree, clause, own, anchor, governor);
        }

        return moods.Own(tree, clause, own);
    }

    private Verdict OfPurpose(Tree tree, Clause clause, Signs own)
    {
        Verdict purpose = Verdict.Linked(Status.Planned, Certainty.Certain, LinkKind.AimOf, "so that");
        bool isResult = own.IsFinite && own.Modal is null;
        return isResult ? moods.Own(tree, clause, own) : purpose;
    }

    public Verdict OfCondition(Tree tree, Clause clause, Signs own, int main, bool isNegative)
    {
        bool isUnreal = main >= 0 && hearing.Signs[main] is { ModalForm: "would" or "'d" or "’d" or "could" or "might", IsPerfect: true };
        bool wasSo = main >= 0 && hearing.Signs[main].Modal is null && hearing.Signs[main].IsPast && own.IsPast;
        Verdict verdict = new();
        if (isUnreal)
        {
            verdict.Set(Status.Counterfactual, Certainty.Certain, "condition of what did not happen");
        }
        else if (wasSo)
        {
            verdict.Set(Status.Asserted, Certainty.Possible, "condition in the past");
        }
        else
        {
            verdict.Set(Status.Conditional, Certainty.Possible, clause.Kind == ClauseKind.Noun && tree.Count == 0 ? "condition" : "condition");
        }

        if (isNegative)
        {
            verdict.Flip();
        }

        verdict.Link = main >= 0 ? LinkKind.ConditionOf : null;
        return verdict;
    }

    public Verdict OfNegative(int main)
    {
        Verdict verdict = main >= 0 ? hearing.VerdictOn(main).Share("without") : new Verdict();
        if (verdict.Polarity == Polarity.Positive || main < 0)
        {
            verdict.Polarity = Polarity.Negative;
        }

        verdict.Why.Add("polarity: without or instead of");
        return verdict;
    }

    private static Verdict Unreal()
    {
        var verdict = new Verdict();
        verdict.Set(Status.Counterfactual, Certainty.Probable, "as if");
        return verdict;
    }

    private Verdict OfTime(Tree tree, Clause clause, Signs own, int main, int anchor)
    {
        Verdict verdict = moods.Own(tree, clause, own);
        if (main < 0 || verdict.Status != Status.Asserted)
        {
            return verdict;
        }

        if (tree.CaseOf(anchor) is "before" or "until" or "till" && own.IsFinite && !own.IsPast && !own.IsPerfect && !hearing.Signs[main].IsPast)
        {
            verdict.Set(Status.Predicted, Certainty.Possible, "before or until what is not yet");
            return verdict;
        }

        Verdict outer = hearing.VerdictOn(main);
        bool isAhead = outer.Status is Status.Predicted or Status.Planned or Status.Conditional or Status.Demanded;
        if (isAhead && !own.IsPast && !own.IsPerfect)
        {
            verdict.Set(outer.Status == Status.Conditional ? Status.Conditional : Status.Predicted, Certainty.Certain, "time of what is ahead");
        }
        else if (!isAhead || own.IsPast)
        {
            string linker = tree.CaseOf(anchor);
            bool isPending = linker is "before" or "until" or "till" && own.IsParticiple;
            if (!isPending && linker is not ("as" or "while"))
            {
                verdict.IsPresupposed = true;
                verdict.Why.Add("presupposed: time clause");
            }
        }

        return verdict;
    }

    public Verdict Means(int main)
    {
        Verdict verdict = main >= 0 ? hearing.VerdictOn(main).Share("means of the main clause") : new Verdict();
        verdict.Polarity = Polarity.Positive;
        verdict.Link = LinkKind.MeansOf;
        return verdict;
    }

    private Verdict Accompanying(int main)
    {
        Verdict verdict = main >= 0 ? hearing.VerdictOn(main).Share("participle of the main clause") : new Verdict();
        verdict.Polarity = Polarity.Positive;
        return verdict;
    }
}
