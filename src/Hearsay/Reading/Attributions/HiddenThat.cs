using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Tells a clause that says something (<em>rumours that the emir had died</em>) where the tree has a relative clause: nothing is left
/// for its <em>that</em> to stand for.
/// </summary>
internal static class HiddenThat
{
    /// <summary>Such a clause under the noun or a noun under it, or -1.</summary>
    public static int Under(Tree tree, int noun, bool mayLackObject)
    {
        foreach (int child in tree.ChildrenOf(noun))
        {
            if (tree.Is(child, "acl") && Is(tree, child, mayLackObject))
            {
                return child;
            }

            if (tree.Is(child, "nmod") && Under(tree, child, mayLackObject) is var deeper and >= 0)
            {
                return deeper;
            }
        }

        return -1;
    }

    /// <summary>Whether the clause begins with a <em>that</em> which is neither its subject nor its object.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="clause">The head of the clause.</param>
    /// <param name="mayLackObject">Whether it may have no object: an admiral can be what somebody told, anonymity cannot.</param>
    public static bool Is(Tree tree, int clause, bool mayLackObject)
    {
        int that = -1;
        int subject = -1;
        bool isFull = false;
        foreach (int child in tree.ChildrenOf(clause))
        {
            if (that < 0 && tree.Sentence.FormOf(child) == "that")
            {
                that = child;
                continue;
            }

            subject = tree.Is(child, "nsubj") ? child : subject;
            isFull |= tree.Is(child, "obj") || tree.Is(child, "ccomp") || tree.Is(child, "xcomp") || tree.Is(child, "cop") || tree.Is(child, "aux:pass");
        }

        bool isLink = that >= 0 && tree.Sentence.UposOf(that) == UniversalPos.Sconj;
        return that >= 0 && subject > that && (isFull || mayLackObject || isLink);
    }
}
