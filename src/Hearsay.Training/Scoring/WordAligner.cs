using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Aligns the words of a system with those of the gold set, as the CoNLL 2018 shared task defines it. Words that are tokens
/// match when they cover the same characters. Where either side has multiword tokens, the smallest ranges are taken that
/// cut through none of them, and the words wholly inside a range are aligned by the longest common subsequence of their
/// forms, case ignored.
/// </summary>
internal static class WordAligner
{
    /// <summary>For each word of the system the index of its gold word, or -1.</summary>
    public static int[] Align(FlatWord[] gold, FlatWord[] system)
    {
        var aligned = new int[system.Length];
        Array.Fill(aligned, -1);
        AlignTokens(gold, system, aligned);
        int g = 0;
        int s = 0;
        foreach (TextSpan range in MultiwordRanges(gold, system))
        {
            AlignRange(gold, Inside(gold, range, ref g), system, Inside(system, range, ref s), aligned);
        }

        return aligned;
    }

    private static void AlignTokens(FlatWord[] gold, FlatWord[] system, int[] aligned)
    {
        int g = 0;
        for (int s = 0; s < system.Length; s++)
        {
            while (g < gold.Length && gold[g].Span.Start < system[s].Span.Start)
            {
                g++;
            }

            if (g < gold.Length && gold[g].Span == system[s].Span && !gold[g].IsMultiword && !system[s].IsMultiword)
            {
                aligned[s] = g;
            }
        }
    }

    /// <summary>The multiword tokens of both sides, those that overlap made one range.</summary>
    private static List<TextSpan> MultiwordRanges(FlatWord[] gold, FlatWord[] system)
    {
        List<TextSpan> spans = [.. gold.Concat(system).Where(w => w.IsMultiword).Select(w => w.Span)];
        spans.Sort();
        var ranges = new List<TextSpan>();
        foreach (TextSpan span in spans)
        {
            if (ranges.Count > 0 && ranges[^1].Overlaps(span))
            {
                ranges[^1] = ranges[^1].Union(span);
            }
            else
            {
                ranges.Add(span);
            }
        }

        return ranges;
    }

    /// <summary>The words wholly inside <paramref name="range"/>, which lies behind all ranges asked for before.</summary>
    private static Range Inside(FlatWord[] words, TextSpan range, ref int next)
    {
        while (next < words.Length && words[next].Span.Start < range.Start)
        {
            next++;
        }

        int first = next;
        while (next < words.Length && range.Contains(words[next].Span))
        {
            next++;
        }

        return first..next;
    }

    private static void AlignRange(FlatWord[] gold, Range goldRange, FlatWord[] system, Range systemRange, int[] aligned)
    {
        (int g, int goldEnd) = (goldRange.Start.Value, goldRange.End.Value);
        (int s, int systemEnd) = (systemRange.Start.Value, systemRange.End.Value);
        int[,] longest = LongestCommon(gold.AsSpan(goldRange), system.AsSpan(systemRange));
        int i = 0;
        int j = 0;
        while (g + i < goldEnd && s + j < systemEnd)
        {
            if (IsSameForm(gold[g + i], system[s + j]))
            {
                aligned[s + j++] = g + i++;
            }
            else if (longest[i + 1, j] == longest[i, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>At <c>[i, j]</c> the length of the longest common subsequence of what follows word i and word j.</summary>
    private static int[,] LongestCommon(ReadOnlySpan<FlatWord> gold, ReadOnlySpan<FlatWord> system)
    {
        var longest = new int[gold.Length + 1, system.Length + 1];
        for (int i = gold.Length - 1; i >= 0; i--)
        {
            for (int j = system.Length - 1; j >= 0; j--)
            {
                longest[i, j] = IsSameForm(gold[i], system[j])
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }

    private static bool IsSameForm(FlatWord gold, FlatWord system) =>
        string.Equals(gold.Form, system.Form, StringComparison.OrdinalIgnoreCase);
}
