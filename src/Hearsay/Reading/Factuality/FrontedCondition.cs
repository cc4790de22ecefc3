using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Factuality;

/// <summary>
/// A condition that opens its sentence with an auxiliary instead of <em>if</em>: <em>should the truce collapse, …</em>; <em>were it
/// to fail, …</em>; <em>had they known, …</em>; also <em>provided that …</em>. Such sentences are rare and their trees often wrong, so
/// that it is told by its words alone: the opening, and the first comma after it.
/// </summary>
internal static class FrontedCondition
{
    /// <summary>The comma that ends the condition, or -1 if the sentence does not open with one.</summary>
    public static int EndOf(Tree tree)
    {
        int first = OpeningOf(tree);
        if (first < 0)
        {
            return -1;
        }

        for (int i = first + 3; i < tree.Count - 2; i++)
        {
            if (tree.Sentence.FormOf(i) == ",")
            {
                return HasVerb(tree, first + 1, i) && HasVerb(tree, i + 1, tree.Count) && !Asks(tree) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether it is one that did not come true: <em>had they known</em>.</summary>
    public static bool IsUnreal(Tree tree) => tree.Sentence.FormOf(OpeningOf(tree)).Equals("had", StringComparison.OrdinalIgnoreCase);

    /// <summary>The clause of the condition and that of what follows from it, or -1.</summary>
    public static (int Condition, int Consequence) ClausesOf(IReadOnlyList<Clause> clauses, Clause near, Tree tree, int end)
    {
        int start = OpeningOf(tree);
        int index = near.Index;
        while (index > 0 && clauses[index - 1].Sentence == near.Sentence)
        {
            index--;
        }

        int condition = -1;
        for (; index < clauses.Count && clauses[index].Sentence == near.Sentence; index++)
        {
            Clause clause = clauses[index];
            bool counts = clause.Kind != ClauseKind.Noun && clause.Head.Index > start && !tree.Is(clause.Top.Index, "acl");
            if (counts && clause.Head.Index > end)
            {
                return (condition, index);
            }

            condition = counts && condition < 0 ? index : condition;
        }

        return (condition, -1);
    }

    /// <summary>The auxiliary that opens the sentence, or -1.</summary>
    private static int OpeningOf(Tree tree)
    {
        int first = 0;
        while (first < tree.Count && tree.Sentence.UposOf(first) is UniversalPos.Punct or UniversalPos.Cconj)
        {
            first++;
        }

        if (first + 4 >= tree.Count)
        {
            return -1;
        }

        ReadOnlySpan<char> form = tree.Sentence.FormOf(first);
        bool isAuxiliary = form.Equals("should", StringComparison.OrdinalIgnoreCase) || form.Equals("were", StringComparison.OrdinalIgnoreCase)
            || form.Equals("had", StringComparison.OrdinalIgnoreCase);
        bool isLinker = (form.Equals("provided", StringComparison.OrdinalIgnoreCase) || form.Equals("providing", StringComparison.OrdinalIgnoreCase))
            && tree.Sentence.LemmaOf(first + 1) == "that";
        return isAuxiliary || isLinker ? first : -1;
    }

    private static bool HasVerb(Tree tree, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tree.Sentence.UposOf(i) is UniversalPos.Verb or UniversalPos.Aux)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Asks(Tree tree)
    {
        for (int i = tree.Count - 1; i >= tree.Count - 2; i--)
        {
            if (tree.Sentence.FormOf(i) == "?")
            {
                return true;
            }
        }

        return false;
    }
}
