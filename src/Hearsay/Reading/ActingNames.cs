using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading;

/// <summary>Takes a name that no list and no name finder knows for somebody where it stands for who does something: <em>Brightwater opened a mine</em>.</summary>
internal static class ActingNames
{
    /// <summary>Whether the proper noun is the subject of a verb of doing, the agent of a passive, who is told to do something, or joined with one that is.</summary>
    public static bool Is(Token head)
    {
        if (head.Upos != UniversalPos.Propn || head.IsRoot || head.Xpos is not ("NNP" or "NNPS") || !char.IsUpper(head.Form[0])
            || NamesThing(head) || NamesThing(LastOf(head)) || TimeLexicon.English.KindsOf(head.Form.ToLowerInvariant()) != 0
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
        return head.Deprel == "nsubj" ? isActive && !WordClasses.English.Holds("thing-verb", verb.Lemma)
            : head.HasDeprel("obl") && verb.Xpos == "VBN" && head.FindChild("case") is { Lemma: "by" };
    }

    /// <summary>A paper, a plan or a storm, by the last word of its name.</summary>
    private static bool NamesThing(Token last) => WordClasses.English.Holds("thing-name", last.Form.ToLowerInvariant());

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
