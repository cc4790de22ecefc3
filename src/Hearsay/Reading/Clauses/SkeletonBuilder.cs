using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Clauses;

/// <summary>Decides which tokens of one sentence head clauses, and folds the words that make none of their own.</summary>
internal sealed class SkeletonBuilder
{
    private readonly Tree tree;
    private readonly Sentence sentence;
    private readonly ComplementLexicon complements;
    private readonly Func<Token, bool> isEventNoun;
    private readonly Skeleton skeleton;

    public SkeletonBuilder(
        Tree tree, ComplementLexicon complements, Func<Token, bool> isEventNoun)
    {
        this.tree = tree;
        sentence = tree.Sentence;
        this.complements = complements;
        this.isEventNoun = isEventNoun;
        skeleton = new Skeleton(tree.Count);
    }

    public Skeleton Build()
    {
        for (int i = 0; i < tree.Count; i++)
        {
            skeleton.Kinds[i] = KindOf(i);
        }

        foreach (int root in Roots())
        {
            FoldFrom(root);
        }

        return skeleton;
    }

    private List<int> Roots()
    {
        var roots = new List<int>();
        for (int i = 0; i < tree.Count; i++)
        {
            if (sentence.HeadOf(i) < 0)
            {
                roots.Add(i);
            }
        }

        return roots;
    }

    private ClauseKind? KindOf(int i)
    {
        if (IsFunctionWord(i))
        {
            return null;
        }

        if (tree.Child(i, "cop") >= 0 && !IsToInfinitive(i))
        {
            return IsCleft(i) || IsQuestionTag(i) ? null : ClauseKind.Copula;
        }

        return sentence.UposOf(i) switch
        {
            UniversalPos.Verb => IsPredicative(i) ? ClauseKind.Verb : null,
            UniversalPos.Aux => IsFullVerb(i) ? ClauseKind.Verb : null,
            UniversalPos.Noun => NamesEvent(i) && HasArguments(i) ? ClauseKind.Noun : null,
            _ => null,
        };
    }

    /// <summary><em>The goal is to win</em>, <em>they were to land</em>: a verb, whatever stands before it.</summary>
    private bool IsToInfinitive(int i) => sentence.UposOf(i) == UniversalPos.Verb && tree.HasMark(i, "to");

    private bool IsFunctionWord(int i)
    {
        string deprel = sentence.DeprelOf(i);
        int colon = deprel.IndexOf(':', StringComparison.Ordinal);
        return (colon < 0 ? deprel : deprel[..colon])
            is "aux" or "cop" or "case" or "mark" or "cc" or "det" or "punct" or "fixed" or "flat" or "compound"
            or "discourse" or "goeswith" or "nummod" or "expl" or "reparandum";
    }

    /// <summary>
    /// A participle before its noun is no clause (<em>armed conflict</em>), unless it takes a deed for granted (<em>the captured town</em>);
    /// nor is a lone word of thanks.
    /// </summary>
    private bool IsPredicative(int i) =>
        !(tree.Is(i, "amod") && !IsDeedDone(i)) && !tree.Is(i, "advmod") && !tree.Is(i, "vocative") && !IsNotToMention(i)
        && !(sentence.DeprelOf(i) == "acl" && sentence.XposOf(i) is "VBN" or "VBG" && NamingVerbs.Contains(sentence.LemmaOf(i)));

    private bool IsDeedDone(int i) =>
        sentence.XposOf(i) == "VBN" && sentence.HeadOf(i) > i && DeedParticiples.Contains(sentence.LemmaOf(i))
        && (i == 0 || sentence.FormOf(i - 1) is not ("-" or "–" or "‑"));

    private bool IsNotToMention(int i) =>
        i >= 2 && sentence.LemmaOf(i) == "mention" && sentence.FormOf(i - 1) == "to" && sentence.LemmaOf(i - 2) == "not";

    /// <summary><em>There are</em>, and a copula whose complement the parser has missed.</summary>
    private bool IsFullVerb(int i) => sentence.LemmaOf(i) is "be" or "have" or "do"
        && (tree.Child(i, "expl") >= 0 || (sentence.LemmaOf(i) == "be" && tree.Child(i, "nsubj") >= 0));

    /// <summary><em>It was the minister who</em>: only the relative clause claims something.</summary>
    private bool IsCleft(int i)
    {
        int subject = tree.Child(i, "nsubj") is var found and >= 0 ? found : tree.Child(i, "expl");
        return subject >= 0 && sentence.LemmaOf(subject) == "it" && (RelativeClauseOf(i) >= 0 || HasRelativeInAside(i))
            && sentence.UposOf(i) is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Pron;
    }

    /// <summary><em>It is Vienna, officials say, that paid</em>.</summary>
    private bool HasRelativeInAside(int i)
    {
        foreach (int child in tree.ChildrenOf(i))
        {
            if (tree.Is(child, "parataxis") && tree.Child(child, "ccomp") is var told and >= 0
                && tree.Child(told, "nsubj") is var subject and >= 0 && sentence.XposOf(subject) is "WDT" or "WP")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>…, isn't it?</em></summary>
    private bool IsQuestionTag(int i) => sentence.UposOf(i) == UniversalPos.Pron && tree.Child(i, "nsubj") < 0
        && sentence.LemmaOf(i) is "it" or "he" or "she" or "they" or "we" or "you" or "I";

    private int RelativeClauseOf(int i)
    {
        foreach (int child in tree.ChildrenOf(i))
        {
            bool isRelative = sentence.DeprelOf(child) is "acl:relcl" or "advcl:relcl"
                || ((tree.Is(child, "appos") || tree.Is(child, "ccomp") || tree.Is(child, "parataxis"))
                    && tree.Child(child, "nsubj") is var subject and >= 0 && sentence.XposOf(subject) is "WP" or "WDT");
            if (isRelative && child > i)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary><em>The end of November</em> is a time, <em>the end of the war</em> an event.</summary>
    private bool IsPointInTime(int i)
    {
        if (sentence.LemmaOf(i) is not ("end" or "start" or "close" or "turn" or "middle"))
        {
            return false;
        }

        foreach (int child in tree.ChildrenOf(i))
        {
            if (tree.Is(child, "nmod") && tree.CaseOf(child) == "of")
            {
                int kinds = TimeLexicon.English.KindsOf(sentence.LemmaOf(child).ToLowerInvariant());
                return sentence.UposOf(child) == UniversalPos.Num
                    || (kinds & (TimeLexicon.FlagOf(TimeWordKind.Unit) | TimeLexicon.FlagOf(TimeWordKind.Month) | TimeLexicon.FlagOf(TimeWordKind.Season))) != 0;
            }
        }

        return false;
    }

    private bool NamesEvent(int i) => sentence.UposOf(i) == UniversalPos.Noun && !IsPointInTime(i)
        && sentence.LemmaOf(i) is not ("event" or "case" or "beginning") && isEventNoun(sentence[i]);

    /// <summary>Whether anything says who, whom, where or when; a bare <em>the attack</em> only points back.</summary>
    private bool HasArguments(int i)
    {
        foreach (int child in tree.ChildrenOf(i))
        {
            bool isArgument = tree.Is(child, "nmod") || tree.Is(child, "obl")
                || (tree.Is(child, "acl") && sentence.UposOf(child) == UniversalPos.Verb)
                || ((tree.Is(child, "amod") || tree.Is(child, "compound")) && char.IsUpper(sentence.FormOf(child)[0]) && child > 0);
            if (isArgument)
            {
                return true;
            }
        }

        return false;
    }

    private void FoldFrom(int root)
    {
        var open = new Stack<int>();
        open.Push(root);
        while (open.TryPop(out int word))
        {
            if (skeleton.Kinds[word] is ClauseKind.Verb or ClauseKind.Copula)
            {
                FoldIntoComplement(word);
                FoldIntoNoun(word);
            }

            foreach (int child in tree.ChildrenOf(word))
            {
                open.Push(child);
            }
        }
    }

    private void FoldIntoComplement(int word)
    {
        WordClass part = sentence.UposOf(word) == UniversalPos.Adj ? WordClass.Adj : WordClass.Verb;
        foreach (int child in tree.ChildrenOf(word))
        {
            bool mayDepend = tree.Is(child, "xcomp")
                || (part == WordClass.Adj && (tree.Is(child, "ccomp") || tree.Is(child, "advcl") || tree.Is(child, "csubj")));
            if (!mayDepend)
            {
                continue;
            }

            if (skeleton.Kinds[child] is ClauseKind.Verb or ClauseKind.Copula)
            {
                string frame = ComplementFrame.Of(tree, word, child);
                if (complements.Find(LemmaOf(word), part, frame) is { IsFolded: true })
                {
                    skeleton.Fold(word, child);
                    return;
                }
            }
        }
    }

    private string LemmaOf(int word) => PredicateWords.LemmaOf(tree, word, ClauseKind.Verb);

    private void FoldIntoNoun(int word)
    {
        if (skeleton.Kinds[word] != ClauseKind.Verb)
        {
            return;
        }

        if (IsHappening(word))
        {
            FoldInto(tree.Child(word, "nsubj"), word, isUndergone: false);
        }
        else if (LightVerbs.FindDirection(LemmaOf(word), null) is { } direction)
        {
            FoldLightVerb(word, direction);
        }
        else
        {
            FoldPrepositional(word);
        }
    }

    private void FoldLightVerb(int verb, LightVerbDirection direction)
    {
        if (tree.Is(verb, "acl") && sentence.XposOf(verb) == "VBN" && skeleton.Kinds[sentence.HeadOf(verb)] == ClauseKind.Noun)
        {
            skeleton.Kinds[verb] = null;
            skeleton.FoldedInto[verb] = sentence.HeadOf(verb);
            return;
        }

        bool isPassive = tree.ExactChild(verb, "nsubj:pass") >= 0;
        FoldInto(tree.Child(verb, isPassive ? "nsubj" : "obj"), verb, direction == LightVerbDirection.Recipient);
    }

    /// <summary><em>Came under attack</em>.</summary>
    private void FoldPrepositional(int verb)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            if (tree.Is(child, "obl") && LightVerbs.FindDirection(LemmaOf(verb), tree.CaseOf(child)) is { } direction)
            {
                FoldInto(child, verb, direction == LightVerbDirection.Recipient);
                return;
            }
        }
    }

    private bool IsHappening(int verb)
    {
        string lemma = LemmaOf(verb);
        int thing = tree.Child(verb, "obj");
        return HappeningVerbs.Contains(thing < 0 ? lemma : lemma + " " + sentence.LemmaOf(thing));
    }

    private void FoldInto(int noun, int verb, bool isUndergone)
    {
        int named = EventNounIn(noun);
        if (named < 0 || HasOtherComplement(verb))
        {
            return;
        }

        skeleton.Kinds[named] = ClauseKind.Noun;
        skeleton.Fold(verb, named);
        if (isUndergone)
        {
            skeleton.Undergone.Add(named);
        }
    }

    /// <summary>The noun itself if it names an event, or the one it measures out: <em>a series of attacks</em>.</summary>
    private int EventNounIn(int noun)
    {
        if (noun < 0 || NamesEvent(noun))
        {
            return noun;
        }

        int inner = tree.Child(noun, "nmod");
        return inner >= 0 && QuantityNouns.Contains(sentence.LemmaOf(noun)) && NamesEvent(inner) ? inner : -1;
    }

    private bool HasOtherComplement(int verb) =>
        tree.Child(verb, "xcomp") >= 0 || tree.Child(verb, "ccomp") >= 0;

    private static readonly HashSet<string> QuantityNouns =
        ["series", "number", "wave", "spate", "string", "round", "couple", "pair", "lot", "range", "campaign", "act", "kind"];
}
