using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Clauses;

/// <summary>Finds of whom a predicate is said: its own subject, else one that it shares or that a word above gives it.</summary>
internal sealed class SubjectFinder
{
    private const int DeepestControl = 12;

    private static readonly HashSet<string> SubjectControl = ["promise", "threaten", "vow", "pledge", "use"];

    private readonly Tree tree;
    private readonly Sentence sentence;
    private readonly Skeleton skeleton;
    private readonly ControlFinder controls;
    private readonly StraySubjects strays;

    public SubjectFinder(Tree tree, Skeleton skeleton, ComplementLexicon complements)
    {
        this.tree = tree;
        sentence = tree.Sentence;
        this.skeleton = skeleton;
        controls = new ControlFinder(tree, complements);
        strays = new StraySubjects(tree);
    }

    /// <summary>The grammatical subject of the clause that <paramref name="head"/> heads, or -1.</summary>
    public int Find(int head) => Find(head, DeepestControl);

    /// <summary>What a relative pronoun stands for; other tokens stand for themselves.</summary>
    public int Resolve(int token, int head)
    {
        if (!IsRelative(token))
        {
            return token;
        }

        int at = head;
        for (int steps = 0; at >= 0 && steps <= tree.Count; steps++)
        {
            if (sentence.DeprelOf(at) is "acl:relcl" or "advcl:relcl" or "appos" or "acl")
            {
                return sentence.HeadOf(at) is var antecedent and >= 0 ? PersonOf(antecedent, token) : token;
            }

            if (tree.Is(at, "parataxis") && sentence.HeadOf(at) is var named and >= 0 && IsCleft(named))
            {
                return named;
            }

            at = sentence.HeadOf(at);
        }

        return token;
    }

    /// <summary><em>It is Vienna, officials say, that paid</em>: who paid is what the copula says.</summary>
    private bool IsCleft(int named) =>
        tree.Child(named, "cop") >= 0 && sentence.UposOf(named) is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Pron
        && (tree.Child(named, "nsubj") is var empty and >= 0 ? empty : tree.Child(named, "expl")) is var it and >= 0 && sentence.LemmaOf(it) == "it";

    /// <summary>Whether the token is a relative pronoun.</summary>
    public bool IsRelative(int token) =>
        sentence.XposOf(token) is "WDT" or "WP"
        || (sentence[token].HasFeature("PronType", "Rel") && sentence.UposOf(token) == UniversalPos.Pron);

    /// <summary><em>Major Ward of the Air Force, who was killed</em>: a body is no <em>who</em>, its officer is.</summary>
    private int PersonOf(int antecedent, int pronoun)
    {
        if (sentence.LemmaOf(pronoun) is not ("who" or "whom") || !tree.Is(antecedent, "nmod") || sentence.UposOf(antecedent) != UniversalPos.Propn)
        {
            return antecedent;
        }

        int above = sentence.HeadOf(antecedent);
        return WordClasses.English.Holds("person", sentence[above]) && !WordClasses.English.Holds("person", sentence[antecedent]) ? above : antecedent;
    }

    private int Find(int head, int depth)
    {
        int top = skeleton.Kinds[head] is null ? head : skeleton.Tops[head];
        int own = OwnSubject(head) is var inner and >= 0 ? inner : OwnSubject(top);
        if (own >= 0)
        {
            return sentence.LemmaOf(own) == "there" ? -1 : Resolve(own, head);
        }

        if (depth == 0)
        {
            return -1;
        }

        int governor = sentence.HeadOf(top);
        int found = governor < 0 ? -1 : Shared(top, governor, depth);
        return found >= 0 ? found : strays.Find(top);
    }

    private int Shared(int top, int governor, int depth)
    {
        if (strays.FindBeside(top, governor) is var beside and >= 0)
        {
            return beside;
        }

        string deprel = sentence.DeprelOf(top);
        return deprel switch
        {
            "conj" => OfConjunct(top, governor, depth),
            "xcomp" => Controller(top, governor, depth),
            "amod" => governor,
            "acl:relcl" or "advcl:relcl" => PersonOf(governor, governor),
            "acl" => OfNounClause(top, governor, depth),
            "parataxis" when governor < top => OfAside(top, governor, depth),
            _ when tree.Is(top, "advcl") => OfAdverbial(top, governor, depth),
            _ when tree.Is(top, "ccomp") && sentence.XposOf(top) is "VBG" or "VB" => Find(governor, depth - 1),
            _ => -1,
        };
    }

    /// <summary><em>They will burn the fields; will poison the wells</em>; of a list under one infinitive the one who is to do it.</summary>
    private int OfAside(int top, int governor, int depth)
    {
        if (tree.IsFinite(top))
        {
            return strays.Find(top) is var stray && stray > governor ? stray : Find(governor, depth - 1);
        }

        for (int i = top - 1; i >= 0 && sentence.XposOf(top) == "VB"; i--)
        {
            if (sentence.XposOf(i) == "VB" && tree.HasMark(i, "to"))
            {
                return Find(i, depth - 1);
            }
        }

        return -1;
    }

    private int OfAdverbial(int top, int governor, int depth)
    {
        if (IsObjectsDeed(top, governor))
        {
            return Resolve(tree.Child(governor, "obj"), governor);
        }

        if (tree.HasMark(top, "to") && controls.FindTold(governor, top) is var told and >= 0)
        {
            return Resolve(told, governor);
        }

        return sentence.UposOf(governor) == UniversalPos.Noun && tree.Child(governor, "cop") < 0
            ? OfNounClause(top, governor, depth)
            : Find(governor, depth - 1);
    }

    /// <summary><em>Accused them of bombing it</em>, <em>kept them from leaving</em>, <em>quoted them as saying</em>.</summary>
    private bool IsObjectsDeed(int top, int governor) =>
        sentence.XposOf(top) == "VBG" && tree.CaseOf(top) is "of" or "from" or "as" or "into"
        && tree.Child(governor, "obj") is var done and >= 0 && done < top;

    private int OfConjunct(int top, int first, int depth)
    {
        if (sentence.UposOf(first) is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adj || tree.Child(first, "cop") >= 0)
        {
            return Find(first, depth - 1);
        }

        // "It has a sorry sight, mumbling": hung on the object beside it.
        bool isParticiple = sentence.XposOf(top) == "VBG" && (tree.Is(first, "obj") || tree.Is(first, "obl"));
        return isParticiple && sentence.HeadOf(first) is var verb and >= 0 ? Find(verb, depth - 1) : -1;
    }

    private int OwnSubject(int head)
    {
        int found = -1;
        foreach (int child in tree.ChildrenOf(head))
        {
            if (tree.Is(child, "nsubj") && sentence.DeprelOf(child) != "nsubj:outer"
                && (found < 0 || (child < head && HasMarkBetween(found, child) && sentence.UposOf(child) is UniversalPos.Noun or UniversalPos.Propn)))
            {
                found = child;
            }
        }

        if (found >= 0)
        {
            return CleftIn(head, found);
        }

        int it = tree.Child(head, "expl");
        return it >= 0 && !EmptyIt.Is(sentence[it]) ? it : strays.FindAfterConjunction(head);
    }

    /// <summary><em>It was they who fired</em>, where the tree has <em>it</em>, <em>they</em> and <em>who</em> for subjects.</summary>
    private int CleftIn(int head, int first)
    {
        if (sentence.LemmaOf(first) is not ("it" or "It") || tree.Child(head, "cop") < 0)
        {
            return first;
        }

        foreach (int child in tree.ChildrenOf(head))
        {
            if (child > first && child < head && tree.Is(child, "nsubj"))
            {
                return child;
            }
        }

        return first;
    }

    private bool HasMarkBetween(int first, int last)
    {
        for (int i = first + 1; i < last; i++)
        {
            if (sentence.UposOf(i) == UniversalPos.Punct && sentence.FormOf(i) is not ("-" or "\"" or "“" or "”"))
            {
                return true;
            }
        }

        return false;
    }

    private int Controller(int top, int governor, int depth)
    {
        if (!SubjectControl.Contains(sentence.LemmaOf(governor)) && controls.FindObject(governor, top) is var controller and >= 0)
        {
            return Resolve(controller, governor);
        }

        return Find(governor, depth - 1);
    }

    private int OfNounClause(int top, int noun, int depth)
    {
        bool isGerund = sentence.XposOf(top) == "VBG" && tree.CaseOf(top) is "of" or "for" or "in" or "at" or "to" or "about" or "against";
        if (!isGerund && !tree.HasMark(top, "to"))
        {
            return noun;
        }

        bool isOwnDeed = isGerund
            ? tree.Is(noun, "obj") && controls.IsSomebody(noun)
            : tree.ExactChild(top, "aux:pass") >= 0 || controls.IsDoerOf(top, noun);
        if (isOwnDeed)
        {
            return noun;
        }

        return controls.FindOwner(noun) is var owner and >= 0 ? owner : OfVerbAbove(noun, depth, isGerund);
    }

    /// <summary>Who is to do what a noun is of, as the verb above has it: the one given the chance, or its subject.</summary>
    private int OfVerbAbove(int noun, int depth, bool isGerund)
    {
        if (tree.Child(noun, "cop") >= 0)
        {
            return Find(noun, depth - 1);
        }

        int verb = sentence.HeadOf(noun);
        if (verb < 0)
        {
            return -1;
        }

        // "In favour of leaving", "a step along the road of unleashing a war".
        if (sentence.UposOf(verb) != UniversalPos.Verb)
        {
            return isGerund && (tree.Is(noun, "nmod") || tree.Is(noun, "obl")) ? OfVerbAbove(verb, depth - 1, isGerund: true) : -1;
        }

        // "Foiled a plot to kill": not the plot of those who foiled it.
        if (tree.Is(noun, "nsubj") || PlanWords.Is(sentence.LemmaOf(verb), PlanWord.Foiled))
        {
            return -1;
        }

        int dative = tree.Child(verb, "iobj");
        return dative >= 0 && tree.Is(noun, "obj") ? dative : Find(verb, depth - 1);
    }
}
