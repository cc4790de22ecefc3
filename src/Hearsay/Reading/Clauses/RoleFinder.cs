using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Clauses;

/// <summary>Finds who does it and to whom it is done, through passives, relative clauses, conjuncts and control.</summary>
internal sealed class RoleFinder
{
    private static readonly HashSet<string> TimesAndWays =
        ["day", "week", "month", "year", "time", "moment", "way", "reason", "place", "hour", "night", "extent", "fact"];

    private static readonly HashSet<string> OwnOccasions =
        ["statement", "speech", "interview", "letter", "address", "visit", "trip", "tour", "message", "communique", "communiqué", "broadcast"];

    private readonly Tree tree;
    private readonly Sentence sentence;
    private readonly Skeleton skeleton;
    private readonly SubjectFinder subjects;

    public RoleFinder(Tree tree, Skeleton skeleton, ComplementLexicon complements)
    {
        this.tree = tree;
        sentence = tree.Sentence;
        this.skeleton = skeleton;
        subjects = new SubjectFinder(tree, skeleton, complements);
    }

    public Roles Find(int head) =>
        skeleton.Kinds[head] == ClauseKind.Noun ? OfNoun(head) : OfVerb(head);

    private Roles OfVerb(int head)
    {
        bool isPassive = IsPassive(head);
        int grammatical = subjects.Find(head);
        if (isPassive)
        {
            return new Roles(AgentOf(head), grammatical, true);
        }

        int thing = ObjectOf(head);
        return thing < 0 && grammatical >= 0 && Befalls(head, grammatical) ? new Roles(-1, grammatical, false) : new Roles(grammatical, thing, false);
    }

    /// <summary><em>The ship blew up</em>: it did nothing.</summary>
    private bool Befalls(int verb, int subject) =>
        WordClasses.English.Holds("befalling", PredicateWords.LemmaOf(tree, verb, ClauseKind.Verb))
        && (WordClasses.English.Holds("vehicle", sentence[subject]) || WordClasses.English.Holds("forces", sentence.LemmaOf(subject)));

    private bool IsPassive(int head)
    {
        if (sentence.UposOf(head) != UniversalPos.Verb)
        {
            return false;
        }

        bool isPastWithObject = sentence.XposOf(head) == "VBD" && tree.Child(head, "aux") < 0 && tree.Child(head, "obj") >= 0;
        if (tree.ExactChild(head, "aux:pass") >= 0 || (tree.ExactChild(head, "nsubj:pass") >= 0 && !isPastWithObject))
        {
            return true;
        }

        bool isTaggedPast = sentence.XposOf(head) == "VBD" && tree.Child(head, "obj") < 0 && AgentOf(head) >= 0
            && (tree.Is(head, "acl") || tree.Is(head, "advcl")) && sentence.DeprelOf(head) != "acl:relcl";
        bool isJoined = sentence.XposOf(head) == "VBN" && tree.Is(head, "conj") && tree.Child(head, "obj") < 0
            && tree.ExactChild(sentence.HeadOf(head), "aux:pass") >= 0;
        bool isBareParticiple = (isTaggedPast || sentence.XposOf(head) == "VBN") && tree.Child(head, "aux") < 0
            && (isJoined || tree.Child(head, "nsubj") < 0);
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
        if (agent >= 0 && tree.CaseOf(agent) == "by")
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

        return tree.ExactChild(head, "aux:pass") >= 0 ? AgentBehind(head) : -1;
    }

    /// <summary><em>Shot dead by soldiers</em>, <em>opened at the end of March by rebels</em>: who does it, hung on the word before.</summary>
    private int AgentBehind(int head)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            bool mayHold = child > head && ((tree.Is(child, "xcomp") && sentence.UposOf(child) == UniversalPos.Adj)
                || (tree.Is(child, "obl") && TimesAndWays.Contains(sentence.LemmaOf(child))) || (tree.Is(child, "obl") && sentence.LemmaOf(child) is "end" or "beginning" or "start"));
            if (!mayHold)
            {
                continue;
            }

            foreach (int under in tree.ChildrenOf(child))
            {
                if (under > child && (tree.Is(under, "obl") || tree.Is(under, "nmod")) && tree.CaseOf(under) == "by"
                    && sentence.UposOf(under) is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Pron)
                {
                    return under;
                }
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
            return subjects.Resolve(found, head);
        }

        int gap = tree.Is(head, "acl:relcl") && tree.Child(head, "nsubj") is var subject and >= 0
            && !subjects.IsRelative(subject) && !HasRelative(head)
            ? sentence.HeadOf(head)
            : -1;
        return gap >= 0 && !TimesAndWays.Contains(sentence.LemmaOf(gap)) && tree.Child(head, "ccomp") < 0 ? gap : -1;
    }

    private bool HasRelative(int head)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if (subjects.IsRelative(child) || sentence.XposOf(child) == "WRB" || tree.ChildrenOf(child).ToArray().Any(subjects.IsRelative))
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

        int subject = agent >= 0 ? agent : NestedAgent(patient) is var nested and >= 0 ? nested : owner >= 0 ? owner : OfWhile(noun);
        int top = skeleton.Tops[noun];
        if (top != noun)
        {
            return OfLightVerb(noun, top, subject, patient);
        }

        return new Roles(subject, patient, false);
    }

    /// <summary><em>In a statement to the radio, the mayor said</em>, <em>during a visit to Oslo she told</em>: who says so made it.</summary>
    private int OfWhile(int noun)
    {
        int article = tree.Child(noun, "det");
        int verb = sentence.HeadOf(noun);
        bool isOccasion = verb >= 0 && tree.Is(noun, "obl") && tree.CaseOf(noun) is "in" or "during" or "on" && article >= 0 && sentence.LemmaOf(article) == "a"
            && OwnOccasions.Contains(sentence.LemmaOf(noun)) && sentence.UposOf(verb) == UniversalPos.Verb && !IsPassive(verb);
        return isOccasion ? subjects.Find(verb) : -1;
    }

    /// <summary><em>The closure of the strait by the navy</em>, where the tree hangs the navy on the strait.</summary>
    private int NestedAgent(int patient)
    {
        if (patient < 0)
        {
            return -1;
        }

        foreach (int child in tree.ChildrenOf(patient))
        {
            if (tree.Is(child, "nmod") && tree.CaseOf(child) == "by")
            {
                return child;
            }
        }

        return -1;
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
