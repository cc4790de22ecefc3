using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>
/// Describes a predicate for <see cref="FactualityNetwork"/>: what the rules decided and why, its own signs, its words, what
/// hangs on it, what it hangs on up to the root, and the words beside it.
/// </summary>
internal static class PredicateFeatures
{
    private const int Levels = 6;

    /// <summary>Puts the features of a clause into an empty bag.</summary>
    public static void Read(Tree tree, Clause clause, Signs signs, Verdict verdict, FeatureBag bag)
    {
        int token = clause.Head.Index;
        int verdictCode = ((((int)verdict.Status * 4) + (int)verdict.Certainty) * 3) + (int)verdict.Polarity;
        int tense = TenseOf(signs);
        AddVerdict(tree, clause, verdict, verdictCode, tense, bag);
        AddSigns(signs, verdict, tense, bag);
        AddWord(tree, token, bag);
        AddChildren(tree, token, signs, tense, bag);
        AddHead(tree, token, verdict, bag);
        AddAncestors(tree, token, bag);
        AddNeighbours(tree, token, verdict, bag);
    }

    private static int TenseOf(Signs signs) =>
        (signs.IsPerfect ? 1 : 0) | (signs.IsProgressive ? 2 : 0) | (signs.IsPast ? 4 : 0) | (signs.IsSimplePresent ? 8 : 0)
        | (signs.IsFinite ? 16 : 0) | (signs.IsInfinitive ? 32 : 0) | (signs.IsDueTo ? 64 : 0) | (signs.IsParticiple ? 128 : 0);

    private static void AddVerdict(Tree tree, Clause clause, Verdict verdict, int code, int tense, FeatureBag bag)
    {
        Sentence sentence = tree.Sentence;
        int token = clause.Head.Index;
        bag.Add(FeatureHash.Of("verdict").With(code));
        bag.Add(FeatureHash.Of("status").With((int)verdict.Status));
        bag.Add(FeatureHash.Of("certainty").With((int)verdict.Certainty));
        bag.Add(FeatureHash.Of("polarity").With((int)verdict.Polarity));
        bag.Add(FeatureHash.Of("kind").With((int)clause.Kind));
        bag.Add(FeatureHash.Of("presupposed").With(verdict.IsPresupposed).With((int)verdict.Status));
        bag.Add(FeatureHash.Of("link").With(verdict.Link is { } link ? (int)link : -1));
        bag.Add(FeatureHash.Of("verdict tag").With(code).With(sentence.XposOf(token)));
        bag.Add(FeatureHash.Of("verdict relation").With(code).With(sentence.DeprelOf(token)));
        bag.Add(FeatureHash.Of("verdict tense").With(code).With(tense));
        bag.Add(FeatureHash.Of("verdict kind").With(code).With((int)clause.Kind));
        bag.Add(FeatureHash.Of("verdict lemma").With(code).With(sentence.LemmaOf(token)));
        FeatureHash whole = FeatureHash.Of("reasons");
        foreach (string reason in verdict.Why)
        {
            bag.Add(FeatureHash.Of("reason").With(reason));
            whole = whole.With(reason);
        }

        bag.Add(whole);
    }

    private static void AddSigns(Signs signs, Verdict verdict, int tense, FeatureBag bag)
    {
        string modal = signs.ModalForm ?? "";
        bool isNegated = signs.Negators.Count % 2 == 1;
        bag.Add(FeatureHash.Of("modal").With(modal));
        bag.Add(FeatureHash.Of("tense").With(tense));
        bag.Add(FeatureHash.Of("modal tense").With(modal).With(tense).With(isNegated));
        bag.Add(FeatureHash.Of("negated").With(isNegated));
        bag.Add(FeatureHash.Of("hedge").With(signs.HedgeWords ?? ""));
        bag.Add(FeatureHash.Of("habit").With(signs.HabitAdverb ?? ""));
        bag.Add(FeatureHash.Of("future").With(signs.HasFutureTime).With((int)verdict.Status));
    }

    private static void AddWord(Tree tree, int token, FeatureBag bag)
    {
        Sentence sentence = tree.Sentence;
        string lemma = sentence.LemmaOf(token);
        int upos = (int)sentence.UposOf(token);
        string relation = sentence.DeprelOf(token);
        bag.Add(FeatureHash.Of("lemma").With(lemma));
        bag.Add(FeatureHash.Of("lemma part").With(lemma).With(upos));
        bag.Add(FeatureHash.Of("form").With(sentence.FormOf(token)));
        bag.Add(FeatureHash.Of("part").With(upos));
        bag.Add(FeatureHash.Of("tag").With(sentence.XposOf(token)));
        bag.Add(FeatureHash.Of("relation").With(relation));
        bag.Add(FeatureHash.Of("relation part").With(relation).With(upos));
        bag.Add(FeatureHash.Of("features").With(sentence.FeaturesOf(token)));
        if (lemma.Length > 4)
        {
            bag.Add(FeatureHash.Of("end 3").With(lemma[^3..]));
            bag.Add(FeatureHash.Of("end 4").With(lemma[^4..]));
            bag.Add(FeatureHash.Of("start 3").With(lemma[..3]));
        }
    }

    private static void AddChildren(Tree tree, int token, Signs signs, int tense, FeatureBag bag)
    {
        Sentence sentence = tree.Sentence;
        foreach (int child in tree.ChildrenOf(token))
        {
            string relation = sentence.DeprelOf(child);
            bag.Add(FeatureHash.Of("child").With(relation));
            if (IsFunctional(tree, child))
            {
                bag.Add(FeatureHash.Of("child word").With(relation).With(sentence.FormOf(child)));
                bag.Add(FeatureHash.Of("child word of").With((int)sentence.UposOf(token)).With(sentence.FormOf(child)));
            }
            else
            {
                bag.Add(FeatureHash.Of("child part").With(relation).With((int)sentence.UposOf(child)));
                bag.Add(FeatureHash.Of("child lemma").With(relation).With(sentence.LemmaOf(child)));
                AddCases(tree, child, relation, bag);
            }

            if (tree.Is(child, "nsubj"))
            {
                bool isPronoun = sentence.UposOf(child) == UniversalPos.Pron;
                string subject = isPronoun ? sentence.FormOf(child) : sentence.XposOf(child);
                bag.Add(FeatureHash.Of("subject").With(relation).With(subject));
                bag.Add(FeatureHash.Of("subject tense").With(subject).With(tense).With(signs.ModalForm ?? ""));
            }
        }
    }

    private static void AddCases(Tree tree, int child, string relation, FeatureBag bag)
    {
        if (!(tree.Is(child, "obl") || tree.Is(child, "nmod") || tree.Is(child, "acl") || tree.Is(child, "advcl")
            || tree.Is(child, "ccomp") || tree.Is(child, "xcomp")))
        {
            return;
        }

        foreach (int inner in tree.ChildrenOf(child))
        {
            if (tree.Is(inner, "case") || tree.Is(inner, "mark") || tree.Is(inner, "aux") || tree.Is(inner, "det"))
            {
                bag.Add(FeatureHash.Of("child case").With(relation).With(tree.Sentence.FormOf(inner)));
            }
        }
    }

    private static bool IsFunctional(Tree tree, int token) =>
        tree.Is(token, "aux") || tree.Is(token, "cop") || tree.Is(token, "mark") || tree.Is(token, "case") || tree.Is(token, "cc")
        || tree.Is(token, "advmod") || tree.Is(token, "det") || tree.Is(token, "expl") || tree.Is(token, "compound:prt")
        || tree.Is(token, "fixed") || tree.Is(token, "discourse") || tree.Is(token, "nmod:poss") || tree.Is(token, "nummod");

    private static bool IsSignOfHead(Tree tree, int token) =>
        tree.Is(token, "aux") || tree.Is(token, "mark") || tree.Is(token, "advmod") || tree.Is(token, "cop") || tree.Is(token, "case")
        || tree.Is(token, "cc");

    private static void AddHead(Tree tree, int token, Verdict verdict, FeatureBag bag)
    {
        Sentence sentence = tree.Sentence;
        int head = sentence.HeadOf(token);
        if (head < 0)
        {
            return;
        }

        string lemma = sentence.LemmaOf(head);
        string relation = sentence.DeprelOf(token);
        string tag = sentence.XposOf(token);
        string headTag = sentence.XposOf(head);
        FeatureHash marked = FeatureHash.Of("marks").With(relation);
        foreach (int child in tree.ChildrenOf(token))
        {
            marked = tree.Is(child, "mark") || tree.Is(child, "case") ? marked.With(sentence.FormOf(child)) : marked;
        }

        bag.Add(FeatureHash.Of("head lemma").With(lemma));
        bag.Add(FeatureHash.Of("head part").With((int)sentence.UposOf(head)));
        bag.Add(FeatureHash.Of("head tag").With(headTag));
        bag.Add(FeatureHash.Of("head relation").With(sentence.DeprelOf(head)));
        bag.Add(FeatureHash.Of("relation head").With(relation).With(lemma));
        bag.Add(FeatureHash.Of("tags").With(relation).With(headTag).With(tag));
        bag.Add(FeatureHash.Of("lemmas").With(lemma).With(sentence.LemmaOf(token)));
        bag.Add(FeatureHash.Of("head verdict").With(lemma).With(relation).With((int)verdict.Status).With((int)verdict.Polarity));
        bag.Add(FeatureHash.Of("head tags").With(lemma).With(headTag).With(relation).With(tag));
        bag.Add(marked.With(headTag).With(tag));
        bag.Add(marked.With(lemma).With(IsNegated(tree, head)));
        foreach (int child in tree.ChildrenOf(head))
        {
            if (child != token && IsSignOfHead(tree, child))
            {
                bag.Add(FeatureHash.Of("head sign").With(sentence.DeprelOf(child)).With(sentence.FormOf(child)));
                bag.Add(FeatureHash.Of("relation sign").With(relation).With(sentence.FormOf(child)));
            }
            else if (tree.Is(child, "nsubj"))
            {
                bag.Add(sentence.UposOf(child) == UniversalPos.Pron
                    ? FeatureHash.Of("head subject").With(sentence.FormOf(child))
                    : FeatureHash.Of("head subject part").With((int)sentence.UposOf(child)));
            }
        }
    }

    private static bool IsNegated(Tree tree, int token)
    {
        foreach (int child in tree.ChildrenOf(token))
        {
            if (tree.Sentence.FormOf(child).ToLowerInvariant() is "not" or "n't" or "never" or "no")
            {
                return true;
            }
        }

        return false;
    }

    private static void AddAncestors(Tree tree, int token, FeatureBag bag)
    {
        Sentence sentence = tree.Sentence;
        FeatureHash path = FeatureHash.Of("path");
        int depth = 0;
        int at = token;
        for (; sentence.HeadOf(at) >= 0 && depth < Levels; at = sentence.HeadOf(at))
        {
            int head = sentence.HeadOf(at);
            string relation = sentence.DeprelOf(at);
            depth++;
            path = path.With(relation);
            if (depth is > 1 and <= 4)
            {
                bag.Add(path);
                bag.Add(FeatureHash.Of("ancestor").With(depth).With(sentence.LemmaOf(head)));
            }

            if (!(tree.Is(at, "nmod") || tree.Is(at, "amod") || tree.Is(at, "compound")))
            {
                bag.Add(FeatureHash.Of("any ancestor").With(relation).With(sentence.LemmaOf(head)));
            }

            AddAncestorSigns(tree, at, head, depth, bag);
        }

        bag.Add(path.With("whole").With((int)sentence.UposOf(token)));
        bag.Add(FeatureHash.Of("depth").With(depth));
        bag.Add(FeatureHash.Of("root").With(sentence.LemmaOf(at)));
        bag.Add(FeatureHash.Of("root tag").With(sentence.XposOf(at)));
    }

    private static void AddAncestorSigns(Tree tree, int from, int head, int depth, FeatureBag bag)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if (child != from && IsSignOfHead(tree, child))
            {
                bag.Add(FeatureHash.Of("any sign").With(tree.Sentence.FormOf(child)));
                if (depth > 1)
                {
                    bag.Add(FeatureHash.Of("ancestor sign").With(Math.Min(depth, 4)).With(tree.Sentence.FormOf(child)));
                }
            }
        }
    }

    private static void AddNeighbours(Tree tree, int token, Verdict verdict, FeatureBag bag)
    {
        Sentence sentence = tree.Sentence;
        for (int offset = -2; offset <= 2; offset++)
        {
            int at = token + offset;
            bool isInside = at >= 0 && at < tree.Count;
            if (offset != 0)
            {
                bag.Add(FeatureHash.Of("near").With(offset + 2).With(isInside ? sentence.FormOf(at) : ""));
                bag.Add(FeatureHash.Of("near tag").With(offset + 2).With(isInside ? sentence.XposOf(at) : ""));
            }
        }

        if (token > 0)
        {
            bag.Add(FeatureHash.Of("pair").With(sentence.FormOf(token - 1)).With(sentence.LemmaOf(token)));
        }

        if (token > 1)
        {
            bag.Add(FeatureHash.Of("before").With(sentence.FormOf(token - 2)).With(sentence.FormOf(token - 1)));
        }

        bool asks = sentence.FormOf(tree.Count - 1) == "?";
        bag.Add(FeatureHash.Of("asks").With(asks).With((int)verdict.Status));
        bag.Add(FeatureHash.Of("first").With(sentence.FormOf(0)));
    }
}
