using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>The spans of a subtree, in as many runs as it has.</summary>
internal static class WordRuns
{
    /// <summary>
    /// The words under <paramref name="root"/> but not under <paramref name="excluded"/> (-1 for none), as spans without
    /// punctuation at their edges, quotation marks excepted.
    /// </summary>
    public static List<TextSpan> Of(Tree tree, int root, params ReadOnlySpan<int> excluded)
    {
        var runs = new List<TextSpan>();
        var inside = new bool[tree.Count];
        Mark(tree, root, excluded, inside);
        int start = -1;
        for (int i = 0; i <= tree.Count; i++)
        {
            bool within = i < tree.Count && (inside[i] || (start >= 0 && IsBridge(tree, i, inside)));
            if (within && start < 0)
            {
                start = i;
            }
            else if (!within && start >= 0)
            {
                Add(tree, runs, start, i - 1);
                start = -1;
            }
        }

        return runs;
    }

    /// <summary>The span from the first to the last word under <paramref name="root"/>, less punctuation at its edges.</summary>
    public static TextSpan Whole(Tree tree, int root, params ReadOnlySpan<int> excluded)
    {
        List<TextSpan> runs = Of(tree, root, excluded);
        return runs.Count == 0 ? tree.Sentence.SpanOf(root) : runs[0].Union(runs[^1]);
    }

    private static void Mark(Tree tree, int root, ReadOnlySpan<int> excluded, bool[] inside)
    {
        var open = new Stack<int>();
        open.Push(root);
        while (open.TryPop(out int word))
        {
            if (excluded.Contains(word))
            {
                continue;
            }

            inside[word] = true;
            foreach (int child in tree.ChildrenOf(word))
            {
                open.Push(child);
            }
        }
    }

    /// <summary>Punctuation between words of the run belongs to it, wherever the tree hangs it.</summary>
    private static bool IsBridge(Tree tree, int i, bool[] inside) =>
        tree.Sentence.UposOf(i) == UniversalPos.Punct && i + 1 < inside.Length && inside[i + 1] && inside[i - 1];

    private static void Add(Tree tree, List<TextSpan> runs, int first, int last)
    {
        while (first <= last && IsEdge(tree, first))
        {
            first++;
        }

        while (last >= first && IsEdge(tree, last))
        {
            last--;
        }

        if (first <= last)
        {
            runs.Add(new TextSpan(tree.Sentence.SpanOf(first).Start, tree.Sentence.SpanOf(last).End));
        }
    }

    private static bool IsEdge(Tree tree, int i) =>
        tree.Sentence.UposOf(i) == UniversalPos.Punct && !"\"“”„«»‘’'``''".Contains(tree.Sentence.FormOf(i), StringComparison.Ordinal);
}
