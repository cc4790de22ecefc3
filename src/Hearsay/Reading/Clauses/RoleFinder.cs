using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Clauses;

/// <summary>Finds who does it and to whom it is done, through passives, relative clauses, conjuncts and control.</summary>
internal sealed class RoleFinder
{
    private const int DeepestControl = 12;

    private static readonly HashSet<string> SubjectControl = ["promise", "threaten", "vow", "pledge", "ask"];

    private static readonly HashSet<string> TimesAndWays =
        ["day", "week", "month", "year", "time", "moment", "way", "reason", "place", "hour", "night", "extent", "fact"];

    private readonly Tree tree;
    private readonly Sentence sentence;
    private readonly Skeleton skeleton;

    public RoleFinder(Tree tree, Skeleton skeleton)
    {
        this.tree = tree;
        sentence = tree.Sentence;
        this.skeleton = skeleton;
    }

    public Roles Find(int head) =>
        skeleton.Kinds[head] == ClauseKind.Noun ? OfNoun(head) : OfVerb(head);

    private Roles OfVerb(int head)
    {
        bool isPassive = IsPassive(head);
        int grammatical = GrammaticalSubject(head, DeepestControl);
        if (isPassive)
        {
            return new Roles(AgentOf(head), grammatical, true);
        }

        return new Roles(grammatical, ObjectOf(head), false);
    }

    private bool IsPassive(int head)
    {
        if (sentence.UposOf(head) != UniversalPos.Verb)
        {
            return false;
        }

        if (tree.ExactChild(head, "aux:pass") >= 0 || tree.ExactChild(head, "nsubj:pass") >= 0)
        {
            return true;
        }

        bool isBareParticiple = sentence.XposOf(head) == "VBN" && tree.Child(head, "aux") < 0 && tree.Child(head, "nsubj") < 0;
        if (!isBareParticiple)
        {
            return false;
        }

        return !tree.Is(head, "conj") || sentence.HeadOf(head) is var first && first >= 0
            && sentence.XposOf(first) == "VBN" && IsPassive(first);
    }

    private int AgentOf(int head)
    {
        int agent = tree.ExactChild(head, "obl:agent");
        if (agent >= 0)
        {
            return agent;
        }

        foreach (int child in tree.ChildrenOf(head))
        {
            if (tree.Is(child, "obl") && tree.CaseOf(child) == "by"
                && sentence.UposOf(child) is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Pron)
            {
                return child;
            }
        }

        return -1;
    }

    private int ObjectOf(int head)
    {
        if (skeleton.Kinds[head] == ClauseKind.Copula)
        {
            return -1;
        }

        int found = tree.Child(head, "obj");
        if (found >= 0)
        {
            return Resolve(found, head);
        }

        int gap = tree.Is(head, "acl:relcl") && tree.Child(head, "nsubj") is var subject and >= 0
            && !IsRelative(subject) && !HasRelative(head)
            ? sentence.HeadOf(head)
            : -1;
        return gap >= 0 && !TimesAndWays.Contains(sentence.LemmaOf(gap)) && tree.Child(head, "ccomp") < 0 ? gap : -1;
    }

    private int GrammaticalSubject(int head, int depth)
    {
        int top = skeleton.Kinds[head] is null ? head : skeleton.Tops[head];
        int own = OwnSubject(head) is var inner and >= 0 ? inner : OwnSubject(top);
        if (own >= 0)
        {
            return sentence.LemmaOf(own) == "there" ? -1 : Resolve(own, head);
        }

        int governor = sentence.HeadOf(top);
        if (governor < 0 || depth == 0)
        {
            return -1;
        }

        string deprel = sentence.DeprelOf(top);
        return deprel switch
        {
            "conj" => SharedSubject(governor, depth),
            "xcomp" => Controller(governor, depth),
            "amod" => governor,
            "acl:relcl" or "advcl:relcl" => governor,
            "acl" => IsToInfinitive(top) ? ControllerOfNoun(governor, depth) : governor,
            _ when tree.Is(top, "advcl") && IsObjectsDeed(top, governor) => Resolve(tree.Child(governor, "obj"), governor),
            _ when tree.Is(top, "advcl") => GrammaticalSubject(governor, depth - 1),
            _ when tree.Is(top, "ccomp") && sentence.XposOf(top) is "VBG" or "VB" => GrammaticalSubject(governor, depth - 1),
            _ => -1,
        };
    }

    /// <summary><em>Accused them of bombing it</em>, <em>kept them from leaving</em>, <em>quoted them as saying</em>.</summary>
    private bool IsObjectsDeed(int top, int governor) =>
        sentence.XposOf(top) == "VBG" && tree.CaseOf(top) is "of" or "from" or "as"
        && tree.Child(governor, "obj") is var done and >= 0 && done < top;

    private int SharedSubject(int first, int depth) =>
        sentence.UposOf(first) is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adj || tree.Child(first, "cop") >= 0
            ? GrammaticalSubject(first, depth - 1)
            : -1;

    private int OwnSubject(int head)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if (tree.Is(child, "nsubj"))
            {
                return child;
            }
        }

        return -1;
    }

    private int Controller(int governor, int depth)
    {
        if (!SubjectControl.Contains(sentence.LemmaOf(governor)))
        {
            int dative = tree.Child(governor, "iobj") is var indirect and >= 0 ? indirect : tree.Child(governor, "obj");
            if (dative >= 0)
            {
                return Resolve(dative, governor);
            }
        }

        return GrammaticalSubject(governor, depth - 1);
    }

    /// <summary>Who is to do it: the owner of the plan, the one given the chance, or the subject of the verb above.</summary>
    private int ControllerOfNoun(int noun, int depth)
    {
        int owner = tree.ExactChild(noun, "nmod:poss");
        if (owner >= 0)
        {
            return owner;
        }

        int verb = sentence.HeadOf(noun);
        if (verb < 0 || sentence.UposOf(verb) != UniversalPos.Verb || !(tree.Is(noun, "obj") || tree.Is(noun, "nsubj")))
        {
            return -1;
        }

        // "Foiled a plot to kill": not the plot of those who foiled it.
        int dative = tree.Child(verb, "iobj");
        return dative >= 0 ? dative : tree.Is(noun, "obj") && !PlanWords.Is(sentence.LemmaOf(verb), PlanWord.Foiled) ? GrammaticalSubject(verb, depth - 1) : -1;
    }

    private bool IsToInfinitive(int head)
    {
        int mark = tree.Child(head, "mark");
        return mark >= 0 && sentence.FormOf(mark).Equals("to", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a relative pronoun stands for; other tokens stand for themselves.</summary>
    private int Resolve(int token, int head)
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
                return sentence.HeadOf(at) is var antecedent and >= 0 ? antecedent : token;
            }

            at = sentence.HeadOf(at);
        }

        return token;
    }

    private bool IsRelative(int token) =>
        sentence.XposOf(token) is "WDT" or "WP"
        || (sentence[token].HasFeature("PronType", "Rel") && sentence.UposOf(token) == UniversalPos.Pron);

    private bool HasRelative(int head)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if (IsRelative(child) || sentence.XposOf(child) == "WRB" || tree.ChildrenOf(child).ToArray().Any(IsRelative))
            {
                return true;
            }
        }

        return false;
    }

    private Roles OfNoun(int noun)
    {
        int owner = -1;
        int agent = -1;
        int patient = -1;
        foreach (int child in tree.ChildrenOf(noun))
        {
            if (tree.Is(child, "nmod:poss") || IsNameOfDoer(child))
            {
                owner = owner < 0 ? child : owner;
            }
            else if (tree.Is(child, "nmod") || tree.Is(child, "obl"))
            {
                string preposition = tree.CaseOf(child);
                agent = preposition is "by" or "between" && agent < 0 ? child : agent;
                patient = preposition is "of" or "on" or "against" or "upon" && patient < 0 ? child : patient;
            }
            else if (tree.Is(child, "acl") && skeleton.FoldedInto[child] == noun)
            {
                agent = AgentOf(child) is var doer and >= 0 ? doer : agent;
            }
        }

        int subject = agent >= 0 ? agent : owner;
        int top = skeleton.Tops[noun];
        if (top != noun)
        {
            return OfLightVerb(noun, top, subject, patient);
        }

        return new Roles(subject, patient, false);
    }

    private Roles OfLightVerb(int noun, int verb, int subject, int patient)
    {
        Roles outer = OfVerb(verb);
        bool isOwnArgument = outer.Subject >= 0 && tree.IsWithin(noun, outer.Subject);
        int doer = isOwnArgument || outer.Subject < 0 ? subject : outer.Subject;
        if (skeleton.Undergone.Contains(noun))
        {
            int source = Oblique(noun, "from", "by") is var inNoun and >= 0 ? inNoun : Oblique(verb, "from", "by");
            return new Roles(source >= 0 ? source : subject, isOwnArgument ? patient : outer.Subject, false);
        }

        int target = patient >= 0 ? patient : Oblique(verb, "on", "against", "upon", "to");
        return new Roles(doer, target, false);
    }

    private int Oblique(int head, params ReadOnlySpan<string> prepositions)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if ((tree.Is(child, "obl") || tree.Is(child, "nmod")) && prepositions.Contains(tree.CaseOf(child)))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary><em>Russian</em> of <em>Russian invasion</em>, <em>NATO</em> of <em>NATO exercises</em>.</summary>
    private bool IsNameOfDoer(int child) =>
        (tree.Is(child, "amod") || tree.Is(child, "compound"))
        && sentence.UposOf(child) is UniversalPos.Adj or UniversalPos.Propn
        && char.IsUpper(sentence.FormOf(child)[0]);
}
