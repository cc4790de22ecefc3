using System.Numerics.Tensors;

namespace Hearsay.Language.Parsing;

/// <summary>
/// Finds the best tree with one root among scored arcs: every word's best head if that makes a tree, else the maximum
/// spanning arborescence (Chu and Liu 1965, Edmonds 1967), with each of the likely roots in turn.
/// </summary>
internal sealed class TreeDecoder
{
    private const int RootsTried = 4;

    private int[] seen = [];
    private float[] weights = [];

    /// <summary>Decodes a sentence.</summary>
    /// <param name="scores">
    /// For each word a row: the score of the root as its head, then of every word, its own being minus infinity.
    /// </param>
    /// <param name="length">The number of words.</param>
    /// <param name="heads">Receives each word's head, -1 for the root.</param>
    public void Decode(ReadOnlySpan<float> scores, int length, Span<int> heads)
    {
        int width = length + 1;
        for (int d = 0; d < length; d++)
        {
            heads[d] = TensorPrimitives.IndexOfMax(scores.Slice(d * width, width)) - 1;
        }

        if (IsTree(heads))
        {
            return;
        }

        Search(scores, length, heads);
    }

    /// <summary>Whether exactly one word hangs on the root, and every other comes to it.</summary>
    public bool IsTree(ReadOnlySpan<int> heads)
    {
        if (seen.Length < heads.Length)
        {
            seen = new int[heads.Length];
        }

        seen.AsSpan(0, heads.Length).Clear();
        int roots = 0;
        for (int i = 0; i < heads.Length; i++)
        {
            roots += heads[i] < 0 ? 1 : 0;
            int at = i;
            while (at >= 0 && seen[at] == 0)
            {
                seen[at] = i + 1;
                at = heads[at];
            }

            if (at >= 0 && seen[at] == i + 1)
            {
                return false;
            }
        }

        return roots == 1;
    }

    private void Search(ReadOnlySpan<float> scores, int length, Span<int> heads)
    {
        int width = length + 1;
        int[] roots = LikelyRoots(scores, length);
        float bestTotal = float.NegativeInfinity;
        if (weights.Length < width * width)
        {
            weights = new float[width * width];
        }

        foreach (int root in roots)
        {
            for (int d = 0; d < length; d++)
            {
                scores.Slice(d * width, width).CopyTo(weights.AsSpan((d + 1) * width));
                if (d != root)
                {
                    weights[(d + 1) * width] = float.NegativeInfinity;
                }
            }

            int[] found = SpanningTree.Find(weights, width);
            float total = 0;
            for (int d = 0; d < length; d++)
            {
                total += scores[(d * width) + found[d + 1]];
            }

            if (total > bestTotal)
            {
                bestTotal = total;
                for (int d = 0; d < length; d++)
                {
                    heads[d] = found[d + 1] - 1;
                }
            }
        }
    }

    private static int[] LikelyRoots(ReadOnlySpan<float> scores, int length)
    {
        var byScore = new (float Score, int Word)[length];
        for (int d = 0; d < length; d++)
        {
            byScore[d] = (-scores[d * (length + 1)], d);
        }

        Array.Sort(byScore);
        return [.. byScore.Take(RootsTried).Select(s => s.Word)];
    }
}
