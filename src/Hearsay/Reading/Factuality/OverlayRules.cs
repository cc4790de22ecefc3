using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;

namespace Hearsay.Reading.Factuality;

/// <summary>Applies what comes on top of any decision: folded verbs, negators and hedges of the clause's own, and questions.</summary>
internal sealed class OverlayRules
{
    private readonly Hearing hearing;
    private readonly ComplementFinder complementFinder;
    private readonly QuestionReader questions;

    public OverlayRules(Hearing hearing, ComplementFinder complementFinder, QuestionReader questions)
    {
        this.hearing = hearing;
        this.complementFinder = complementFinder;
        this.questions = questions;
    }

    public void ApplyFolded(Tree tree, Clause clause, Verdict verdict)
    {
        if (clause.Top == clause.Head || !tree.IsWithin(clause.Head.Index, clause.Top.Index))
        {
            return;
        }

        var chain = new List<int>();
        for (int at = clause.Head.Index; at != clause.Top.Index && at >= 0; at = tree.Sentence.HeadOf(at))
        {
            chain.Add(at);
        }

        for (int i = chain.Count - 1; i >= 0; i--)
        {
            int governor = tree.Sentence.HeadOf(chain[i]);
            if (complementFinder.FindComplement(tree, governor, chain[i]) is { IsFolded: true } entry)
            {
                ApplyFold(tree, clause, governor, entry, verdict);
            }
        }
    }

    private void ApplyFold(Tree tree, Clause clause, int governor, Complement entry, Verdict verdict)
    {
        string word = tree.Sentence.LemmaOf(governor);
        bool isActual = verdict.Status == Status.Asserted;
        switch (entry.Bearing)
        {
            case Bearing.Habit when word != "use" || hearing.Signs[clause.Index].IsPast:
                verdict.IsHabit = true;
                break;
            case Bearing.Ability when isActual && !hearing.Signs[clause.Index].IsPast && hearing.Signs[clause.Index].Negators.Count == 0 && !entry.Flips:
                verdict.Weaken(Certainty.Possible);
                verdict.Why.Add("certainty: " + word);
                break;
            case Bearing.Demanded when isActual && (!hearing.Signs[clause.Index].IsPast || word is not ("have" or "need")):
                verdict.Set(Status.Demanded, Certainty.Unknown, word + " to");
                break;
            case Bearing.Demanded:
                break;
            default:
                if (BearingStatus.Of(entry.Bearing) is { } status && isActual && (word != "go" || tree.Sentence.XposOf(governor) == "VBG"))
                {
                    verdict.Set(status, entry.Certainty ?? verdict.Certainty, word + " to");
                }

                break;
        }

        if (BearingStatus.Of(entry.Bearing) is null && entry.Certainty is { } certainty)
        {
            verdict.Weaken(certainty);
            verdict.Why.Add("certainty: " + word);
        }

        if (entry.Flips)
        {
            verdict.Flip();
            verdict.Why.Add("polarity: " + word);
        }

        if (hearing.Lexicon.FindHedge(word) is { } hedge)
        {
            verdict.Band ??= (hedge.Low, hedge.High);
        }
    }

    public static void ApplyOwnWords(Tree tree, Clause clause, Signs own, Verdict verdict)
    {
        if (!TreeMarks.IsIfNotFor(tree, clause.Head.Index) && own.Negators.Count % 2 == 1)
        {
            verdict.Flip();
            verdict.Weaken(own.NegationCertainty);
            verdict.Why.Add("polarity: " + own.Negators[0]);
        }

        if (own.Hedge is { } hedge)
        {
            verdict.Weaken(hedge.Certainty);
            verdict.Band = (hedge.Low, hedge.High);
            verdict.Why.Add("certainty: " + own.HedgeWords);
            if (hedge.Flips)
            {
                verdict.Flip();
            }
        }
        else if (own.ModalForm is "may" or "might" or "could" && verdict.Certainty == Certainty.Possible)
        {
            verdict.Band ??= (0.2, 0.55);
        }

    }

    public void ApplyQuestion(Clause clause, Verdict verdict)
    {
        if (clause.Kind == ClauseKind.Noun && clause.Top == clause.Head)
        {
            return;
        }

        switch (questions.Find(clause))
        {
            case QuestionKind.Open when verdict.Status != Status.Counterfactual:
                verdict.Set(Status.Asked, Certainty.Unknown, "question");
                verdict.Polarity = verdict.Polarity == Polarity.Negative ? Polarity.Negative : Polarity.Unknown;
                break;
            case QuestionKind.Presupposing when verdict.Status == Status.Asserted:
                verdict.IsPresupposed = true;
                verdict.Why.Add("presupposed: question word");
                break;
            case QuestionKind.AnsweredNo:
                verdict.Polarity = Polarity.Negative;
                verdict.Why.Add("polarity: the text answers no");
                break;
            case QuestionKind.AnsweredYes:
                verdict.Why.Add("polarity: the text answers yes");
                break;
            default:
                break;
        }
    }
}
