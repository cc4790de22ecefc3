using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Decides on nouns that name events.</summary>
internal sealed class NounRules
{
    private readonly Hearing hearing;
    private readonly LinkerReader linkers;
    private readonly MoodRules moods;
    private readonly ComplementRules complements;
    private readonly AdverbialRules adverbials;

    public NounRules(Hearing hearing, LinkerReader linkers, MoodRules moods, ComplementRules complements, AdverbialRules adverbials)
    {
        this.hearing = hearing;
        this.linkers = linkers;
        this.moods = moods;
        this.complements = complements;
        this.adverbials = adverbials;
    }

    public Verdict OfNoun(Tree tree, Clause clause, Signs own)
    {
        int noun = clause.Head.Index;
        if (AdjectiveOn(tree, noun) is { } decided)
        {
            return decided;
        }

        if (tree.Is(noun, "nsubj") && TreeMarks.IsAny(tree, noun))
        {
            return Verdict.Linked(Status.Conditional, Certainty.Possible, null, "any");
        }

        int anchor = TreeMarks.AnchorOf(tree, noun);
        int governor = tree.Sentence.HeadOf(anchor);
        if (governor < 0)
        {
            return moods.Own(tree, clause, own);
        }

        LinkerKind? kind = linkers.LinkerOf(tree, anchor);
        int main = hearing.ClauseOf(clause.Sentence, governor);
        bool isDefinite = TreeMarks.HasDefinite(tree, noun);
        if (tree.Is(anchor, "obl") || tree.Is(anchor, "nmod") || tree.Is(anchor, "advcl"))
        {
            return OfPhrase(tree, clause, anchor, governor, kind, main, isDefinite);
        }

        bool isDenied = main >= 0 && hearing.Signs[main].Negators.Count % 2 == 1;
        bool isObject = tree.Is(anchor, "obj") || tree.Is(anchor, "nsubj:pass");
        bool isOwnVerb = main < 0 || hearing.Clauses[main].Head.Index == governor;
        if (isObject && isOwnVerb && hearing.Complements.Find(TreeMarks.LemmaWithParticle(tree, governor), WordClass.Verb, "np") is { } entry)
        {
            return complements.Apply(tree, clause, own, entry, main, isDenied, tree.Sentence.LemmaOf(governor));
        }

        return Follow(main, isDefinite, isDenied, isObject);
    }

    private Verdict OfPhrase(Tree tree, Clause clause, int anchor, int governor, LinkerKind? kind, int main, bool isDefinite)
    {
        if (tree.Sentence.LemmaOf(governor) is "event" or "case" && tree.CaseOf(anchor) == "of" && tree.CaseOf(governor) == "in")
        {
            return Verdict.Linked(Status.Conditional, Certainty.Possible, null, "in the event of");
        }

        switch (kind)
        {
            case LinkerKind.Condition when tree.CaseOf(anchor) is "but for" or "if not for" or "were it not for" || TreeMarks.IsIfNotFor(tree, anchor):
                return Verdict.Presupposed("what is excepted has happened");
            case LinkerKind.Condition or LinkerKind.NegativeCondition:
                Verdict condition = Verdict.Linked(Status.Conditional, Certainty.Possible, main >= 0 ? LinkKind.ConditionOf : null, "condition");
                return condition;
            case LinkerKind.Negative:
                return adverbials.OfNegative(main);
            case LinkerKind.Purpose when tree.CaseOf(anchor) != "to":
                return Verdict.Linked(Status.Planned, Certainty.Certain, LinkKind.AimOf, "purpose");
            case LinkerKind.Cause:
                return Verdict.Presupposed("cause").With(LinkKind.CauseOf);
            case LinkerKind.Means when main >= 0:
                return adverbials.Means(main);
            default:
                break;
        }

        bool isDenied = main >= 0 && hearing.Signs[main].Negators.Count % 2 == 1;
        string preposition = tree.CaseOf(anchor);
        if (tree.Sentence.UposOf(governor) == UniversalPos.Noun && preposition is "of" or "about" or "for" or "on" or "against" or "to"
            && hearing.Complements.Find(tree.Sentence.LemmaOf(governor), WordClass.Noun, preposition is "of" or "about" ? "of" : "to") is { } entry)
        {
            return complements.Apply(tree, clause, hearing.Signs[clause.Index], entry, main, isDenied, tree.Sentence.LemmaOf(governor));
        }

        if (preposition is "toward" or "towards" && tree.Sentence.UposOf(governor) == UniversalPos.Noun)
        {
            return Verdict.Linked(Status.Planned, Certainty.Possible, null, "towards");
        }

        string phrasal = tree.Sentence.LemmaOf(governor) + " " + preposition;
        if (tree.Sentence.UposOf(governor) == UniversalPos.Verb && hearing.Complements.Find(phrasal, WordClass.Verb, "np") is { } verb)
        {
            return complements.Apply(tree, clause, hearing.Signs[clause.Index], verb, main, isDenied, phrasal);
        }

        if (tree.Sentence.UposOf(governor) == UniversalPos.Verb && preposition == "for" && tree.Sentence.LemmaOf(governor) is "prepare" or "plan" or "hope" or "wait")
        {
            return Verdict.Linked(Status.Predicted, Certainty.Possible, null, "prepare for");
        }

        bool isTime = (preposition is "in" && tree.Sentence.LemmaOf(governor) is not ("result" or "end" or "culminate")) || preposition is "after" or "since" or "during" or "following" or "amid" or "despite" or "before" or "from" or "on" or "with";
        return isTime && isDefinite ? Verdict.Presupposed("definite noun") : Follow(main, isDefinite, isDenied, isObject: preposition is "to" or "in" or "into" && !isTime);
    }

    private Verdict Follow(int main, bool isDefinite, bool isDenied, bool isObject)
    {
        if (main < 0)
        {
            return isDefinite ? Verdict.Presupposed("definite noun") : new Verdict();
        }

        Verdict outer = hearing.VerdictOn(main);
        bool isActual = outer is { Status: Status.Asserted, Polarity: Polarity.Positive };
        if (isDefinite && (isActual || !isObject))
        {
            return Verdict.Presupposed("definite noun");
        }

        if (isActual)
        {
            return outer.Share("as the verb above");
        }

        Verdict shared = outer.Share("as the verb above");
        if (isDenied && shared.Polarity == Polarity.Positive)
        {
            shared.Polarity = Polarity.Negative;
        }

        return shared;
    }

    private Verdict? AdjectiveOn(Tree tree, int noun)
    {
        foreach (int child in tree.ChildrenOf(noun))
        {
            if (tree.Is(child, "amod") && hearing.Lexicon.FindAdjective(tree.Sentence.FormOf(child).ToLowerInvariant()) is { } adjective)
            {
                Verdict verdict = Verdict.Linked(adjective.Status, adjective.Certainty, null, tree.Sentence.FormOf(child));
                if (adjective.Flips)
                {
                    verdict.Flip();
                }

                return verdict;
            }
        }

        return null;
    }
}
