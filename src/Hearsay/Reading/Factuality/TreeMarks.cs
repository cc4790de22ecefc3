using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>Small questions to a tree that several rules ask.</summary>
internal static class TreeMarks
{
    public static int AnchorOf(Tree tree, int token)
    {
        while (tree.Is(token, "conj") && tree.Sentence.HeadOf(token) >= 0)
        {
            token = tree.Sentence.HeadOf(token);
        }

        return token;
    }

    /// <summary>Whether the noun means whatever fits: <em>any ship</em>, <em>anyone</em>, <em>whoever</em>.</summary>
    public static bool IsAny(Tree tree, int noun)
    {
        if (noun < 0 || tree.Sentence.LemmaOf(noun).ToLowerInvariant() is "anyone" or "anybody" or "anything" or "whoever")
        {
            return noun >= 0;
        }

        int article = tree.Child(noun, "det");
        return article >= 0 && tree.Sentence.LemmaOf(article).Equals("any", StringComparison.OrdinalIgnoreCase);
    }

    public static bool HasDefinite(Tree tree, int noun)
    {
        if (noun < 0)
        {
            return false;
        }

        foreach (int child in tree.ChildrenOf(noun))
        {
            bool isDefinite = (tree.Is(child, "det") && tree.Sentence.LemmaOf(child) is "the" or "this" or "that" or "these" or "those" or "such")
                || (child < noun && tree.Is(child, "amod") && tree.Sentence.FormOf(child) is "such" or "Such")
                || tree.Is(child, "nmod:poss");
            if (isDefinite)
            {
                return true;
            }
        }

        return tree.Sentence.UposOf(noun) == UniversalPos.Propn;
    }

    public static bool IsIfNotFor(Tree tree, int noun)
    {
        bool hasNot = false;
        bool hasFor = false;
        foreach (int child in tree.ChildrenOf(noun))
        {
            string form = tree.Sentence.FormOf(child).ToLowerInvariant();
            hasNot |= form == "not" && child < noun;
            hasFor |= form == "for" && child < noun;
        }

        return hasNot && hasFor;
    }

    public static string LemmaWithParticle(Tree tree, int verb)
    {
        int particle = tree.ExactChild(verb, "compound:prt");
        return particle < 0 ? tree.Sentence.LemmaOf(verb) : tree.Sentence.LemmaOf(verb) + " " + tree.Sentence.LemmaOf(particle);
    }
}
