using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Decides on clauses that a word governs, by the lexicon of complements, and on relative clauses.</summary>
internal sealed class ComplementRules
{
    private readonly Hearing hearing;
    private readonly ComplementFinder complementFinder;
    private readonly MoodRules moods;

    public ComplementRules(Hearing hearing, ComplementFinder complementFinder, MoodRules moods)
    {
        this.hearing = hearing;
        this.complementFinder = complementFinder;
        this.moods = moods;
    }

    public Verdict OfRelative(Tree tree, Clause clause, Signs own, int anchor)
    {
        Verdict verdict = own.IsInfinitive ? Verdict.Linked(Status.Planned, Certainty.Possible, null, "relative infinitive") : moods.Own(tree, clause, own);
        bool isRestrictive = !FollowsComma(tree, anchor);
        if (isRestrictive && verdict.Status == Status.Asserted && IsWhoever(tree, clause, own, tree.Sentence.HeadOf(anchor)))
        {
            return Verdict.Linked(Status.Conditional, Certainty.Possible, null, "whoever does");
        }

        if (isRestrictive && verdict is { Status: Status.Asserted, Certainty: Certainty.Certain } && TreeMarks.HasDefinite(tree, tree.Sentence.HeadOf(anchor)))
        {
            verdict.IsPresupposed = true;
            verdict.Why.Add("presupposed: restrictive relative clause");
        }

        return verdict;
    }

    /// <summary><em>Will sink those that refuse</em>, <em>anyone who enters</em>: nobody is said to have done it.</summary>
    private bool IsWhoever(Tree tree, Clause clause, Signs own, int noun)
    {
        if (own.IsPast || own.IsPerfect || noun < 0 || !(TreeMarks.IsAny(tree, noun) || tree.Sentence.LemmaOf(noun) is "those" or "that"))
        {
            return false;
        }

        int main = hearing.ClauseOf(clause.Sentence, tree.Sentence.HeadOf(noun));
        return main >= 0 && hearing.Clauses[main].Index != clause.Index
            && hearing.VerdictOn(main).Status is Status.Planned or Status.Predicted or Status.Conditional or Status.Demanded;
    }

    private static bool FollowsComma(Tree tree, int clause)
    {
        int first = tree.FirstOf(clause);
        return first > 0 && (tree.Sentence.FormOf(first - 1) is "," or "–" or "—" or "-" || tree.Sentence.FormOf(first) == ",");
    }

    public Verdict OfComplement(Tree tree, Clause clause, Signs own, int anchor, int governor)
    {
        if (OnObject(tree, anchor, governor) is { } onObject)
        {
            int acting = hearing.ClauseOf(clause.Sentence, tree.Sentence.HeadOf(governor));
            return Apply(tree, clause, own, onObject, acting, isDenied: false, tree.Sentence.LemmaOf(tree.Sentence.HeadOf(governor)));
        }

        int main = hearing.ClauseOf(clause.Sentence, governor);
        Complement? entry = complementFinder.FindComplement(tree, governor, anchor);
        bool isDenied = main >= 0 && hearing.Signs[main].Negators.Count % 2 == 1 && hearing.Clauses[main].Index != clause.Index;
        if (entry is null)
        {
            return WithoutEntry(tree, clause, own, anchor, governor, main, isDenied);
        }

        Verdict verdict = Apply(tree, clause, own, entry, main, isDenied, tree.Sentence.LemmaOf(governor));
        if (LikelihoodOf(tree, governor) is { } hedge)
        {
            verdict.Band ??= (hedge.Low, hedge.High);
        }

        if (tree.Sentence.UposOf(governor) == UniversalPos.Noun && NumericChance.Of(tree.Sentence, governor) is { } chance)
        {
            verdict.Set(Status.Predicted, chance.Low >= 0.5 ? Certainty.Probable : Certainty.Possible, tree.Sentence.LemmaOf(governor) + " with a number");
            verdict.Band = chance;
        }

        return verdict;
    }

    /// <summary>How likely an adjective makes what it governs: <em>highly likely that</em>.</summary>
    private Hedge? LikelihoodOf(Tree tree, int governor)
    {
        if (tree.Sentence.UposOf(governor) != UniversalPos.Adj)
        {
            return null;
        }

        string lemma = tree.Sentence.LemmaOf(governor);
        int degree = tree.Child(governor, "advmod");
        return (degree < 0 ? null : hearing.Lexicon.FindHedge(tree.Sentence.LemmaOf(degree) + " " + lemma)) ?? hearing.Lexicon.FindHedge(lemma);
    }

    /// <summary>
    /// <em>Prevented the judges from entering</em>, <em>told the judges to leave</em>, where the tree hangs what the judges do on the
    /// judges.
    /// </summary>
    private Complement? OnObject(Tree tree, int anchor, int governor)
    {
        if (!tree.Is(anchor, "acl") || !(tree.Is(governor, "obj") || tree.Is(governor, "iobj"))
            || tree.Child(anchor, "mark") is not (var mark and >= 0))
        {
            return null;
        }

        string verb = tree.Sentence.LemmaOf(tree.Sentence.HeadOf(governor));
        return (tree.Sentence.XposOf(anchor), tree.Sentence.FormOf(mark)) switch
        {
            ("VBG", "from") => hearing.Complements.Find(verb, WordClass.Verb, "someone-ing"),
            ("VB", "to") when hearing.Complements.Find(verb, WordClass.Verb, "someone-to") is { Bearing: Bearing.Demanded } told => told,
            _ => null,
        };
    }

    public Verdict Apply(Tree tree, Clause clause, Signs own, Complement entry, int main, bool isDenied, string word)
    {
        Verdict verdict = entry.Bearing switch
        {
            Bearing.Own => moods.Own(tree, clause, own),
            Bearing.Same or Bearing.Habit or Bearing.Ability => main >= 0 ? hearing.VerdictOn(main).Share("as " + word) : moods.Own(tree, clause, own),
            _ => new Verdict(),
        };
        if (IsOfWhatIs(tree, clause, own, entry, word))
        {
            verdict = moods.Own(tree, clause, own);
            verdict.Weaken(entry.Certainty is Certainty.Possible ? Certainty.Possible : Certainty.Probable);
            verdict.Why.Add("certainty: " + word);
        }
        else if (BearingStatus.Of(entry.Bearing) is { } status)
        {
            verdict.Set(status, entry.Certainty ?? Certainty.Certain, word);
        }
        else if (entry.Certainty is { } certainty && certainty > verdict.Certainty && !(entry.Flips && isDenied))
        {
            verdict.Certainty = certainty;
            verdict.Why.Add("certainty: " + word);
        }

        if (entry.Bearing == Bearing.Ability && verdict.Status == Status.Asserted)
        {
            verdict.Weaken(Certainty.Possible);
        }

        if (entry.Flips)
        {
            verdict.Flip();
            verdict.Why.Add("polarity: " + word);
        }

        if (entry.Opens)
        {
            verdict.Polarity = Polarity.Unknown;
            verdict.Certainty = Certainty.Unknown;
        }

        if (isDenied && !entry.IsPresupposed && entry.Bearing != Bearing.Same && !entry.Opens)
        {
            verdict.Flip();
            verdict.Why.Add($"polarity: {word} is negated");
        }

        if (entry.IsPresupposed && verdict.Status == Status.Asserted)
        {
            verdict.IsPresupposed = true;
            verdict.Why.Add("presupposed: " + word);
        }

        return verdict;
    }

    /// <summary>
    /// <em>Fear that they have lost</em>, <em>suggests that he is ill</em>: what is feared is over, what is suggested is no wish.
    /// </summary>
    private static bool IsOfWhatIs(Tree tree, Clause clause, Signs own, Complement entry, string word)
    {
        if (own.Modal is not null || own.IsInfinitive || clause.Kind == ClauseKind.Noun)
        {
            return false;
        }

        bool isOver = entry.Bearing == Bearing.Predicted && word is "fear" or "hope" or "suspect" or "worry" && own.IsFinite && (own.IsPast || own.IsPerfect);
        return isOver || (entry.Bearing == Bearing.Demanded && word is "suggest" or "insist" or "suggestion" && IsIndicative(tree, clause.Top.Index));
    }

    private static bool IsIndicative(Tree tree, int top)
    {
        if (tree.Sentence.XposOf(top) is "VBZ" or "VBD")
        {
            return true;
        }

        foreach (int child in tree.ChildrenOf(top))
        {
            if ((tree.Is(child, "aux") || tree.Is(child, "cop")) && tree.Sentence.FormOf(child) is "is" or "was" or "are" or "were" or "has" or "had" or "have" or "does" or "did")
            {
                return true;
            }
        }

        return false;
    }

    private Verdict WithoutEntry(Tree tree, Clause clause, Signs own, int anchor, int governor, int main, bool isDenied)
    {
        if (tree.Sentence.XposOf(anchor) == "VBG" && tree.CaseOf(anchor) is "toward" or "towards")
        {
            return Verdict.Linked(Status.Planned, Certainty.Possible, null, "towards");
        }

        if (tree.Is(anchor, "acl") && own.IsInfinitive)
        {
            bool isOrdinal = tree.Child(governor, "amod") is var adjective and >= 0 && tree.Sentence.LemmaOf(adjective) is "first" or "last" or "only";
            return isOrdinal ? moods.Own(tree, clause, own with { IsInfinitive = false }) : Verdict.Linked(Status.Planned, Certainty.Possible, null, "infinitive on a noun");
        }

        if (tree.Is(anchor, "acl") && own.IsParticiple)
        {
            if (Undecided(tree, clause, anchor, main) is { } shared)
            {
                return shared;
            }

            var verdict = new Verdict { IsPresupposed = TreeMarks.HasDefinite(tree, governor) };
            verdict.Why.Add("status: participle on a noun");
            return verdict;
        }

        if (tree.Is(anchor, "csubj") && !own.IsFinite && main >= 0 && !hearing.Signs[main].IsPast)
        {
            return Verdict.Linked(Status.Conditional, Certainty.Possible, null, "clause as subject");
        }

        if (tree.Is(anchor, "xcomp") && tree.Sentence.XposOf(anchor) == "VBN" && own.IsParticiple
            && (AgentOf(tree, anchor) || tree.Child(governor, "obj") >= 0))
        {
            var participle = new Verdict { IsPresupposed = true };
            participle.Why.Add("status: participle on a noun");
            return participle;
        }

        if (tree.Is(anchor, "xcomp") && main >= 0)
        {
            return hearing.VerdictOn(main).Share("as the verb above");
        }

        if (own.IsInfinitive && tree.Is(anchor, "ccomp"))
        {
            return Verdict.Linked(Status.Planned, Certainty.Possible, null, "infinitive");
        }

        if (tree.Child(anchor, "mark") is var mark and >= 0 && tree.Sentence.FormOf(mark) == "whether")
        {
            Verdict asked = Verdict.Linked(Status.Asked, Certainty.Unknown, null, "whether");
            asked.Polarity = Polarity.Unknown;
            return asked;
        }

        Verdict open = moods.Own(tree, clause, own);
        if (isDenied && tree.Is(anchor, "ccomp") && open.Status == Status.Asserted)
        {
            open.Polarity = Polarity.Unknown;
            open.Certainty = Certainty.Unknown;
            open.Why.Add("polarity: the saying is negated");
        }

        return open;
    }

    /// <summary>
    /// <em>Means to create a way of shutting the strait</em>, <em>will board any ship carrying arms</em>: what a noun is for, or which
    /// it must be, is no more done than the rest; null where the rest is done.
    /// </summary>
    private Verdict? Undecided(Tree tree, Clause clause, int anchor, int main)
    {
        if (main < 0 || hearing.Clauses[main].Index == clause.Index)
        {
            return null;
        }

        int noun = tree.Sentence.HeadOf(anchor);
        if (TreeMarks.IsAny(tree, noun))
        {
            return Verdict.Linked(Status.Conditional, Certainty.Possible, null, "any");
        }

        bool isGerund = tree.Sentence.XposOf(anchor) == "VBG" && tree.CaseOf(anchor) is "of" or "for" or "in" or "at" or "to";
        return isGerund && hearing.VerdictOn(main) is { Status: Status.Planned or Status.Predicted or Status.Conditional or Status.Demanded } outer
            ? outer.Share("as the clause above")
            : null;
    }

    private static bool AgentOf(Tree tree, int verb)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            if (tree.Is(child, "obl") && tree.CaseOf(child) == "by")
            {
                return true;
            }
        }

        return false;
    }
}
