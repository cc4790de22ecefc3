using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Sorts predicates into the classes in which errors are counted.</summary>
internal sealed class FactualityClassifier(ComplementLexicon complements, CueLexicon cues)
{
    /// <summary>The class of a clause, from what the rules decided and what it hangs on.</summary>
    public FactualityClass Classify(Tree tree, Clause clause, Signs signs, Verdict verdict) => verdict switch
    {
        { Status: Status.Asked } => FactualityClass.Question,
        { Status: Status.Counterfactual } => FactualityClass.Counterfactual,
        { Status: Status.Conditional } => FactualityClass.Conditional,
        { Status: Status.Demanded } => FactualityClass.Demanded,
        { Status: Status.Planned } => FactualityClass.Planned,
        { Status: Status.Predicted } => FactualityClass.Predicted,
        { Polarity: not Polarity.Positive } => FactualityClass.Negated,
        { Certainty: not Certainty.Certain } => FactualityClass.Hedged,
        _ => OfGovernor(tree, clause) ?? OfOwnForm(tree, clause, signs, verdict),
    };

    private FactualityClass? OfGovernor(Tree tree, Clause clause)
    {
        int anchor = TreeMarks.AnchorOf(tree, clause.Top.Index);
        int governor = tree.Sentence.HeadOf(anchor);
        if (governor < 0 || !(tree.Is(anchor, "ccomp") || tree.Is(anchor, "xcomp") || tree.Is(anchor, "parataxis") || tree.Is(anchor, "acl")))
        {
            return null;
        }

        WordClass part = tree.Sentence.UposOf(governor) switch
        {
            UniversalPos.Verb or UniversalPos.Aux => WordClass.Verb,
            UniversalPos.Adj => WordClass.Adj,
            _ => WordClass.Noun,
        };
        string lemma = TreeMarks.LemmaWithParticle(tree, governor);
        Complement? complement = complements.Find(lemma, part, ComplementFrame.Of(tree, governor, anchor));
        if (complement is { IsPresupposed: true } or { Bearing: Bearing.Same or Bearing.Asserted })
        {
            return FactualityClass.UnderImplicativeOrFactive;
        }

        return cues.Find(lemma, part) switch
        {
            { Attitude: Attitude.Assertion } => FactualityClass.UnderReport,
            null => null,
            _ => FactualityClass.UnderBelief,
        };
    }

    private static FactualityClass OfOwnForm(Tree tree, Clause clause, Signs signs, Verdict verdict)
    {
        if (clause.Kind == ClauseKind.Noun)
        {
            return FactualityClass.Noun;
        }

        if (verdict.IsHabit || signs.HabitAdverb is not null)
        {
            return FactualityClass.Habit;
        }

        if (clause.Kind == ClauseKind.Copula)
        {
            return FactualityClass.Copula;
        }

        int anchor = TreeMarks.AnchorOf(tree, clause.Top.Index);
        return tree.Is(anchor, "advcl") || tree.Is(anchor, "acl") ? FactualityClass.Subordinate
            : signs.IsPast || signs.IsPerfect ? FactualityClass.PlainPast
            : FactualityClass.PlainPresent;
    }
}
