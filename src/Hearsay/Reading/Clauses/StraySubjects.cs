using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Clauses;

/// <summary>
/// Finds subjects that the tree hangs elsewhere: on a noun that is no predicate, on a participle that stands between subject and
/// verb, or behind a conjunction taken for a preposition.
/// </summary>
internal sealed class StraySubjects
{
    private static readonly HashSet<string> Conjunctions = ["after", "before", "since", "until", "till", "as", "than", "once", "though"];

    private readonly Tree tree;
    private readonly Sentence sentence;

    public StraySubjects(Tree tree)
    {
        this.tree = tree;
        sentence = tree.Sentence;
    }

    /// <summary>The nearest subject to the left that no predicate has, for a predicate with a tense and without a subject; or -1.</summary>
    public int Find(int top) => tree.IsFinite(top) && !tree.Is(top, "conj") ? NearestBefore(top) : -1;

    /// <summary>
    /// <em>The army, taking revenge, shelled the town</em>, <em>paratroopers taking part in it were to land</em>: the participle stands
    /// beside the subject, and the tree hangs it on another noun; or -1.
    /// </summary>
    public int FindBeside(int top, int governor)
    {
        if (sentence.XposOf(top) is not ("VBG" or "VBN") || sentence.DeprelOf(top) != "acl" || tree.Child(top, "mark") >= 0)
        {
            return -1;
        }

        int first = top;
        while (first > 0 && sentence.HeadOf(first - 1) == top && tree.Is(first - 1, "advmod"))
        {
            first--;
        }

        bool isAside = first > 0 && sentence.FormOf(first - 1) == ",";
        int subject = SubjectAround(isAside ? first - 2 : first - 1, top);
        if (subject >= 0)
        {
            return tree.IsWithin(governor, subject) ? -1 : subject;
        }

        return isAside && sentence.UposOf(governor) == UniversalPos.Noun ? NearestBefore(top) : -1;
    }

    /// <summary><em>After Norway joined</em>, where the tree has a phrase <em>after Norway</em>; or -1.</summary>
    public int FindAfterConjunction(int head)
    {
        if (!tree.Is(head, "advcl") || !tree.IsFinite(head))
        {
            return -1;
        }

        foreach (int child in tree.ChildrenOf(head))
        {
            if (child < head && tree.Is(child, "obl") && Conjunctions.Contains(tree.CaseOf(child)) && IsJustBefore(child, head))
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsJustBefore(int phrase, int head)
    {
        for (int i = phrase + 1; i < head; i++)
        {
            bool isBetween = tree.IsWithin(i, phrase) || (sentence.HeadOf(i) == head && sentence.UposOf(i) is UniversalPos.Aux or UniversalPos.Adv);
            if (!isBetween)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The subject of a verb to the right in whose phrase the token stands, or -1.</summary>
    private int SubjectAround(int token, int before)
    {
        for (int steps = 0; token >= 0 && steps <= tree.Count; steps++)
        {
            if (tree.Is(token, "nsubj"))
            {
                return sentence.HeadOf(token) > before ? token : -1;
            }

            token = sentence.HeadOf(token);
        }

        return -1;
    }

    private int NearestBefore(int top)
    {
        for (int i = top - 1; i >= 0; i--)
        {
            if (tree.Is(i, "nsubj") && IsStray(i, top))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsStray(int subject, int top)
    {
        int head = sentence.HeadOf(subject);
        if (head < 0 || subject > head || sentence.UposOf(subject) is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron))
        {
            return false;
        }

        bool isNoPredicate = sentence.UposOf(head) == UniversalPos.Noun && tree.Child(head, "cop") < 0 && tree.Is(head, "obl");
        bool isBarePassive = head < top && sentence.DeprelOf(subject) == "nsubj:pass" && tree.Child(head, "aux") < 0 && sentence.XposOf(head) == "VBN";
        return isNoPredicate || isBarePassive || IsSecond(subject, head);
    }

    /// <summary>Of two subjects of one verb only the nearer is its own.</summary>
    private bool IsSecond(int subject, int head)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if (child > subject && child < head && tree.Is(child, "nsubj") && sentence.UposOf(child) != UniversalPos.Pron)
            {
                return true;
            }
        }

        return false;
    }
}
