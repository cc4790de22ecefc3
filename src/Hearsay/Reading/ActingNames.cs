using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Takes a name that no list and no name finder knows for somebody where it stands for who does something: <em>Brightwater opened a mine</em>.</summary>
internal static class ActingNames
{
    /// <summary>Verbs that things have as subjects more often than somebody does.</summary>
    private static readonly HashSet<string> OfThings =
    [
        "appear", "begin", "climb", "close", "contain", "continue", "cost", "drop", "ease", "end", "exist", "fall", "feature", "follow", "gain",
        "happen", "include", "lie", "loom", "matter", "mean", "occur", "remain", "rise", "seem", "slip", "stand", "start", "trade", "apply", "expire", "cover",
    ];

    /// <summary>Last words in the names of papers, plans and storms.</summary>
    private static readonly HashSet<string> Things = new(StringComparer.OrdinalIgnoreCase)
    {
        "accord", "act", "agreement", "amendment", "article", "bill", "chapter", "charter", "code", "constitution", "convention", "covenant", "cup", "day",
        "decree", "directive", "hurricane", "law", "operation", "ordinance", "plan", "proposition", "protocol", "resolution", "river", "storm", "treaty", "typhoon", "war",
    };

    /// <summary>Whether the proper noun is the subject of a verb of doing, the agent of a passive, who is told to do something, or joined with one that is.</summary>
    public static bool Is(Token head)
    {
        if (head.Upos != UniversalPos.Propn || head.IsRoot || head.Xpos is not ("NNP" or "NNPS") || !char.IsUpper(head.Form[0])
            || Things.Contains(head.Form) || Things.Contains(LastOf(head).Form) || TimeLexicon.English.KindsOf(head.Form.ToLowerInvariant()) != 0
            || EventNouns.IsEventNoun(head))
        {
            return false;
        }

        Token verb = head.Head;
        if (verb.Upos == UniversalPos.Propn && head.HasDeprel("conj"))
        {
            return Is(verb);
        }

        if (verb.Upos != UniversalPos.Verb)
        {
            return false;
        }

        bool isTold = head.Deprel == "iobj" || (head.Deprel == "obj" && (verb.FindChild("xcomp") ?? verb.FindChild("ccomp")) is { } told && told.Index > head.Index);
        bool isTitled = head.Children.Any(c => c.Deprel == "nmod:desc" && c.Index < head.Index);
        if (isTold || (isTitled && head.Deprel is "obj" or "nsubj:pass"))
        {
            return true;
        }

        bool isActive = verb.FindChild("aux:pass") is null && verb.FindChild("cop") is null;
        return head.Deprel == "nsubj" ? isActive && !OfThings.Contains(verb.Lemma)
            : head.HasDeprel("obl") && verb.Xpos == "VBN" && head.FindChild("case") is { Lemma: "by" };
    }

    private static Token LastOf(Token head)
    {
        Token last = head;
        foreach (Token child in head.Children)
        {
            last = child.HasDeprel("flat") && child.Index > last.Index ? child : last;
        }

        return last;
    }
}
