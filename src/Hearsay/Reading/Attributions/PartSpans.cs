using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>Makes spans of what words were taken for.</summary>
internal static class PartSpans
{
    private const string Marks = "\"“”„«»‘’'``''";

    /// <summary>What is ascribed, in order, without punctuation at its edges, quotation marks excepted.</summary>
    public static List<TextSpan> Content(Tree tree, Part[] parts)
    {
        var spans = new List<TextSpan>();
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] == Part.Content)
            {
                int last = LastOfRun(tree, parts, i, Part.Content);
                Add(tree, spans, i, last);
                i = last;
            }
        }

        return spans;
    }

    /// <summary>The run of words that names who vouches: that with <paramref name="head"/>, else the longest; null if there is none.</summary>
    public static TextSpan? Source(Tree tree, Part[] parts, Token? head)
    {
        TextSpan? best = null;
        int longest = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] != Part.Source)
            {
                continue;
            }

            int last = LastOfRun(tree, parts, i, Part.Source);
            int length = head is { } given && given.Sentence == tree.Sentence && given.Index >= i && given.Index <= last
                ? int.MaxValue
                : last - i + 1;
            if (length > longest)
            {
                longest = length;
                best = Trimmed(tree, i, WithoutBrokenClause(tree, i, last));
            }

            i = last;
        }

        return best;
    }

    /// <summary>The run of words around the one that heads the cue.</summary>
    public static TextSpan Cue(Tree tree, Part[] parts, int head)
    {
        int first = head;
        while (first > 0 && (parts[first - 1] == Part.Cue || (first > 1 && parts[first - 1] == Part.None && parts[first - 2] == Part.Cue)))
        {
            first--;
        }

        return Of(tree, first, LastOfRun(tree, parts, head, Part.Cue));
    }

    /// <summary>The first word of a part whose head is of another; -1 if there is none.</summary>
    public static int TopOf(Tree tree, Part[] parts, Part part)
    {
        int found = -1;
        for (int i = 0; i < parts.Length; i++)
        {
            int head = tree.Sentence.HeadOf(i);
            bool isTop = parts[i] == part && (head < 0 || parts[head] != part) && tree.Sentence.UposOf(i) != UniversalPos.Punct;
            if (isTop && (found < 0 || SizeOf(tree, i) > SizeOf(tree, found)))
            {
                found = i;
            }
        }

        return found;
    }

    /// <summary>A name does not run from somebody's words into the name of who spoke them.</summary>
    private static bool IsQuotationMark(string form) => form is "\"" or "“" or "”" or "„" or "«" or "»" or "``" or "''";

    private static int SizeOf(Tree tree, int word) => tree.ChildrenOf(word).Length;

    /// <summary>Where the run ends that begins at <paramref name="first"/>: a word between two of the part belongs to it.</summary>
    private static int LastOfRun(Tree tree, Part[] parts, int first, Part part)
    {
        int last = first;
        for (int i = first + 1; i < parts.Length; i++)
        {
            if (part == Part.Source && IsQuotationMark(tree.Sentence.FormOf(i)))
            {
                break;
            }

            if (parts[i] == part)
            {
                last = i;
            }
            else if (parts[i] != Part.None || (i - last > 1 && tree.Sentence.UposOf(i) != UniversalPos.Punct))
            {
                break;
            }
        }

        return last;
    }

    private static void Add(Tree tree, List<TextSpan> spans, int first, int last)
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
            spans.Add(Of(tree, first, last));
        }
    }

    /// <summary>The last word before a relative clause that the run breaks off in the middle of: <em>Jorge, who ran [the office]</em>.</summary>
    private static int WithoutBrokenClause(Tree tree, int first, int last)
    {
        for (int i = first + 1; i < last; i++)
        {
            int clause = tree.Sentence.UposOf(i) == UniversalPos.Pron && tree.Sentence.XposOf(i) is "WP" or "WDT" ? tree.Sentence.HeadOf(i) : -1;
            if (clause > i && clause <= last && last + 1 < tree.Count && tree.IsWithin(last + 1, clause))
            {
                return i - 1;
            }
        }

        return last;
    }

    /// <summary>The run without punctuation at its edges.</summary>
    private static TextSpan Trimmed(Tree tree, int first, int last)
    {
        while (first < last && tree.Sentence.UposOf(first) == UniversalPos.Punct)
        {
            first++;
        }

        while (last > first && tree.Sentence.UposOf(last) == UniversalPos.Punct && tree.Sentence.FormOf(last) is not (")" or "]"))
        {
            last--;
        }

        return Of(tree, first, last);
    }

    private static bool IsEdge(Tree tree, int i) =>
        tree.Sentence.UposOf(i) == UniversalPos.Punct && !Marks.Contains(tree.Sentence.FormOf(i), StringComparison.Ordinal);

    private static TextSpan Of(Tree tree, int first, int last) => new(tree.Sentence.SpanOf(first).Start, tree.Sentence.SpanOf(last).End);
}
