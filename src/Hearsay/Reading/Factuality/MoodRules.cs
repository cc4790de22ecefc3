using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;

namespace Hearsay.Reading.Factuality;

/// <summary>Decides on a clause by its own tense, modal and condition, as if nothing governed it.</summary>
internal sealed class MoodRules
{
    private readonly Hearing hearing;
    private readonly Commitments commitments;
    private readonly ConditionFinder conditions;

    public MoodRules(Hearing hearing, Commitments commitments, ConditionFinder conditions)
    {
        this.hearing = hearing;
        this.commitments = commitments;
        this.conditions = conditions;
    }

    public Verdict Own(Tree tree, Clause clause, Signs own)
    {
        var verdict = new Verdict();
        if (own.Modal is { } modal)
        {
            ApplyModal(tree, clause, own, modal, verdict);
        }
        else if (own.IsDueTo)
        {
            verdict.Set(Status.Planned, Certainty.Certain, "be to");
        }
        else if (own.IsInfinitive && !own.IsFinite)
        {
            ApplyInfinitive(tree, clause, verdict);
        }
        else if (own.HasFutureTime && !own.IsPast && !own.IsPerfect)
        {
            verdict.Set(Status.Predicted, Certainty.Certain, "present with a future time");
        }
        else
        {
            verdict.Why.Add(clause.Kind == ClauseKind.Noun ? "status: noun" : own.IsPast ? "status: past" : "status: present");
        }

        conditions.ApplyCondition(tree, clause, own, verdict);
        return verdict;
    }

    private void ApplyModal(Tree tree, Clause clause, Signs own, Modal modal, Verdict verdict)
    {
        string form = own.ModalForm!;
        bool isState = hearing.Natures.OfPredicate(tree, clause) is not null;
        if (own.IsPerfect)
        {
            ApplyPerfectModal(form, modal, verdict);
            return;
        }

        if (modal.OfEvent == Bearing.Conditional)
        {
            ApplyWould(tree, clause, own, verdict);
            return;
        }

        Status status = isState ? modal.OfState : modal.OfEvent switch
        {
            Bearing.Predicted => Status.Predicted,
            Bearing.Planned => Status.Planned,
            Bearing.Demanded => Status.Demanded,
            _ => Status.Asserted,
        };
        verdict.Set(status, modal.Certainty, "modal " + form);
        if (status == Status.Demanded && clause.IsPassive && clause.Lemma is "expect" or "anticipate" or "assume")
        {
            verdict.Set(Status.Predicted, Certainty.Probable, form + " be expected");
        }

        if (form is "can" or "ca" or "could" or "cannot" && own.Negators.Count > 0)
        {
            verdict.Set(Status.Asserted, Certainty.Certain, form + " with not");
        }

        if (status == Status.Predicted && modal.Certainty == Certainty.Certain && commitments.IsCommitment(tree, clause, isState))
        {
            verdict.Set(Status.Planned, Certainty.Certain, "own commitment");
        }
    }

    private static void ApplyPerfectModal(string form, Modal modal, Verdict verdict)
    {
        switch (modal.OfEvent)
        {
            case Bearing.Conditional:
                verdict.Set(Status.Counterfactual, Certainty.Certain, form + " have");
                break;
            case Bearing.Demanded when form == "must":
                verdict.Set(Status.Asserted, Certainty.Probable, "must have");
                break;
            case Bearing.Demanded:
                verdict.Set(Status.Counterfactual, Certainty.Certain, form + " have");
                break;
            case Bearing.Predicted when form is not ("may" or "might" or "could"):
                verdict.Set(Status.Predicted, Certainty.Certain, form + " have");
                break;
            default:
                verdict.Set(Status.Asserted, Certainty.Possible, form + " have");
                break;
        }
    }

    private void ApplyWould(Tree tree, Clause clause, Signs own, Verdict verdict)
    {
        if (clause.Lemma is "like" or "prefer" or "love" or "rather")
        {
            verdict.Set(Status.Asserted, Certainty.Certain, "would like");
            return;
        }

        if (conditions.ConditionOf(tree, clause) < 0 && commitments.IsReportedInPast(tree, clause))
        {
            bool isState = hearing.Natures.OfPredicate(tree, clause) is not null;
            verdict.Set(Status.Predicted, Certainty.Certain, "would, seen from the past");
            if (commitments.IsCommitment(tree, clause, isState))
            {
                verdict.Set(Status.Planned, Certainty.Certain, "own commitment");
            }

            return;
        }

        verdict.Set(Status.Conditional, Certainty.Certain, own.ModalForm + " without have");
    }

    private static void ApplyInfinitive(Tree tree, Clause clause, Verdict verdict)
    {
        int top = clause.Top.Index;
        bool hasTo = tree.Child(top, "mark") >= 0;
        if (hasTo)
        {
            verdict.Set(Status.Planned, Certainty.Certain, "to with a subject or none");
        }
        else if (clause.Subject is null || tree.Child(top, "nsubj") < 0)
        {
            verdict.Set(Status.Demanded, Certainty.Unknown, "imperative");
        }
        else
        {
            verdict.Why.Add("status: present");
        }
    }
}
