using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Tells events from states, habits and judgements.</summary>
internal sealed class NatureFinder
{
    private readonly FactualityLexicon lexicon;
    private readonly CueLexicon cues;

    public NatureFinder(FactualityLexicon lexicon, CueLexicon cues)
    {
        this.lexicon = lexicon;
        this.cues = cues;
    }

    /// <summary>Whether the predicate is a state or a judgement whatever its tense; null for an event or a habit.</summary>
    public Nature? OfPredicate(Tree tree, Clause clause)
    {
        if (clause.Kind == ClauseKind.Noun)
        {
            return null;
        }

        if (clause.Kind == ClauseKind.Copula && clause.Head.Upos != UniversalPos.Verb)
        {
            return OfComplement(tree, clause.Head.Index);
        }

        if (lexicon.FindNature(clause.Lemma, WordClass.Verb) is { } listed)
        {
            return listed;
        }

        return cues.Find(clause.Lemma, WordClass.Verb) is { Attitude: Attitude.Belief or Attitude.Knowledge } ? Nature.State : null;
    }

    /// <summary>The nature of a clause, with the reason.</summary>
    public (Nature Nature, string Why) Find(Tree tree, Clause clause, Signs signs, Verdict verdict, bool isHeadline)
    {
        if (OfPredicate(tree, clause) is { } nature)
        {
            bool isBounded = nature == Nature.State && clause.Kind == ClauseKind.Verb && signs is { IsProgressive: true };
            return isBounded ? (Nature.Event, "nature: progressive") : (nature, "nature: " + clause.Lemma);
        }

        if (IsUngradedModal(tree, clause, signs))
        {
            return (Nature.Judgement, $"nature: {signs.ModalForm} with a verdict");
        }

        if (signs.HabitAdverb is { } adverb)
        {
            return (Nature.Habit, "nature: " + adverb);
        }

        if (verdict.IsHabit)
        {
            return (Nature.Habit, "nature: used to or tend to");
        }

        bool isHabitual = signs.IsSimplePresent && !isHeadline && !signs.HasFutureTime && verdict.Status == Status.Asserted
            && cues.Find(clause.Lemma, WordClass.Verb) is null && !IsHistoricPresent(tree, clause)
            && !(clause.Top != clause.Head && tree.ExactChild(clause.Head.Index, "aux") is var have and >= 0 && tree.Sentence.LemmaOf(have) == "have");
        return isHabitual ? (Nature.Habit, "nature: simple present") : (Nature.Event, "nature: " + clause.Lemma);
    }

    /// <summary><em>Cannot be trusted</em>, <em>cannot be justified</em>.</summary>
    private static bool IsUngradedModal(Tree tree, Clause clause, Signs signs) =>
        clause.IsPassive && signs.ModalForm is "can" or "could" or "ca" or "cannot"
        && tree.ExactChild(clause.Head.Index, "obl:agent") < 0;

    /// <summary>A date beside a present tense tells a story.</summary>
    private static bool IsHistoricPresent(Tree tree, Clause clause)
    {
        foreach (int child in tree.ChildrenOf(clause.Head.Index))
        {
            if (tree.Sentence.LemmaOf(child) is "today" or "now" or "yesterday" or "tonight" or "currently")
            {
                return true;
            }
        }

        return false;
    }

    private Nature OfComplement(Tree tree, int head)
    {
        Sentence sentence = tree.Sentence;
        string lemma = sentence.LemmaOf(head);
        if (tree.Child(head, "case") >= 0)
        {
            return Nature.State;
        }

        if (sentence.UposOf(head) == UniversalPos.Adj)
        {
            return lexicon.FindNature(lemma, WordClass.Adj) ?? (char.IsUpper(sentence.FormOf(head)[0]) && head > 0 ? Nature.State : Nature.Judgement);
        }

        if (lexicon.FindNature(lemma, WordClass.Noun) is { } listed)
        {
            return listed;
        }

        foreach (int child in tree.ChildrenOf(head))
        {
            bool isSuperlative = sentence.XposOf(child) is "JJS" or "RBS" || sentence.LemmaOf(child) is "most" or "main" or "real" or "true";
            if (tree.Is(child, "amod") && isSuperlative)
            {
                return Nature.Judgement;
            }
        }

        return Nature.State;
    }
}
