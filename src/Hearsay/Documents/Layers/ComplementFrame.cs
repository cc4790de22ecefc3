using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>Names the way in which a clause depends on a word, as the lexicon of complements does.</summary>
internal static class ComplementFrame
{
    /// <summary>
    /// <c>to</c>, <c>passive-to</c>, <c>someone-to</c>, <c>ing</c>, <c>someone-ing</c>, <c>whether</c> or <c>that</c>.
    /// </summary>
    public static string Of(Tree tree, int word, int complement)
    {
        Sentence sentence = tree.Sentence;
        bool hasObject = (tree.Child(word, "obj") is var thing and >= 0 && thing < complement)
            || (tree.Child(word, "iobj") is var person and >= 0 && person < complement);
        if (IsGerund(tree, complement))
        {
            return hasObject ? "someone-ing" : "ing";
        }

        if (IsInfinitive(tree, complement))
        {
            bool isPassive = tree.ExactChild(word, "aux:pass") >= 0 || tree.Child(word, "nsubj:pass") >= 0
                || (sentence.XposOf(word) == "VBN" && tree.Child(word, "aux") < 0 && !tree.Is(word, "conj"));
            return isPassive ? "passive-to" : hasObject ? "someone-to" : "to";
        }

        string mark = Mark(tree, complement);
        return mark is "whether" or "if" || (mark.Length == 0 && IsQuestionWord(tree, complement)) ? "whether" : "that";
    }

    /// <summary>Whether the clause is an infinitive, with <em>to</em> or bare.</summary>
    public static bool IsInfinitive(Tree tree, int head)
    {
        if (Mark(tree, head) == "to")
        {
            return true;
        }

        return tree.Sentence.XposOf(head) == "VB" && tree.Is(head, "xcomp") && tree.Child(head, "aux") < 0;
    }

    private static bool IsGerund(Tree tree, int head) =>
        (tree.Sentence.XposOf(head) == "VBG" && tree.Child(head, "aux") < 0 && tree.Child(head, "nsubj") < 0)
        || (tree.ExactChild(head, "aux:pass") is var being and >= 0 && tree.Sentence.FormOf(being) == "being" && tree.ExactChild(head, "aux") < 0);

    private static string Mark(Tree tree, int head)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if ((tree.Is(child, "mark") || (tree.Is(child, "case") && tree.Sentence.FormOf(child) == "that")) && child < head)
            {
                return tree.Sentence.FormOf(child).ToLowerInvariant();
            }
        }

        return "";
    }

    private static bool IsQuestionWord(Tree tree, int head)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if (child < head && tree.Sentence.XposOf(child) is "WP" or "WRB" or "WP$" or "WDT"
                && !tree.Sentence.FormOf(child).Equals("that", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
