namespace Hearsay.Language.Parsing;

/// <summary>
/// The maximum spanning arborescence of a dense graph, by contracting cycles (Chu and Liu 1965, Edmonds 1967). Cycles are contracted
/// in place: one node of the cycle stands for it from then on, so that all contractions together take time in the square of the nodes.
/// </summary>
internal sealed class SpanningTree
{
    private readonly float[] weights;
    private readonly int count;
    private readonly int[] parents;
    private readonly int[] seen;

    /// <summary>The nodes that are left.</summary>
    private readonly List<int> nodes;
    private readonly Stack<Contraction> contractions = [];

    private SpanningTree(float[] weights, int count)
    {
        this.weights = weights;
        this.count = count;
        parents = new int[count];
        seen = new int[count];
        nodes = [.. Enumerable.Range(0, count)];
    }

    /// <summary>Finds for every node but the first, which is the root, its parent.</summary>
    /// <param name="weights">For each node a row with the weight of every node as its parent; overwritten.</param>
    /// <param name="count">The number of nodes.</param>
    public static int[] Find(float[] weights, int count)
    {
        var tree = new SpanningTree(weights, count);
        for (int node = 1; node < count; node++)
        {
            tree.parents[node] = tree.BestParent(node);
        }

        while (tree.FindCycle() is { } cycle)
        {
            tree.Contract(cycle);
        }

        tree.Expand();
        return tree.parents;
    }

    private Span<float> Row(int node) => weights.AsSpan(node * count, count);

    /// <summary>The best parent among the nodes that are left; the root only if it is better than all others.</summary>
    private int BestParent(int node)
    {
        ReadOnlySpan<float> row = Row(node);
        int best = 0;
        foreach (int parent in nodes)
        {
            if (parent != node && (row[parent] > row[best] || (best == 0 && parent != 0 && row[parent] == row[0])))
            {
                best = parent;
            }
        }

        return best;
    }

    private List<int>? FindCycle()
    {
        seen.AsSpan().Clear();
        foreach (int start in nodes)
        {
            int at = start;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = parents[at];
            }

            if (at != 0 && seen[at] == start)
            {
                var cycle = new List<int> { at };
                for (int next = parents[at]; next != at; next = parents[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return null;
    }

    /// <summary>The first node of the cycle comes to stand for all of it, as a parent and as one that needs a parent.</summary>
    private void Contract(List<int> cycle)
    {
        int merged = cycle[0];
        int[] own = [.. cycle.Select(node => parents[node])];
        float[] kept = [.. cycle.Select(node => Row(node)[parents[node]])];
        foreach (int node in cycle)
        {
            seen[node] = -1;
        }

        nodes.RemoveAll(node => seen[node] == -1);
        var contraction = new Contraction(merged, [.. cycle], own, new int[count], new int[count]);
        foreach (int outside in nodes)
        {
            LeaveFrom(contraction, outside);
            EnterFrom(contraction, outside, kept);
        }

        nodes.Add(merged);
        parents[merged] = BestParent(merged);
        contractions.Push(contraction);
    }

    /// <summary>The best node of the cycle as the parent of <paramref name="outside"/>.</summary>
    private void LeaveFrom(Contraction contraction, int outside)
    {
        Span<float> row = Row(outside);
        int best = contraction.Cycle[0];
        foreach (int node in contraction.Cycle)
        {
            best = row[node] > row[best] ? node : best;
        }

        row[contraction.Merged] = row[best];
        contraction.Exits[outside] = best;
        parents[outside] = seen[parents[outside]] == -1 ? contraction.Merged : parents[outside];
    }

    /// <summary><paramref name="outside"/> as the parent of the node whose own arc costs least to break.</summary>
    private void EnterFrom(Contraction contraction, int outside, float[] kept)
    {
        int best = 0;
        float bestWeight = float.NegativeInfinity;
        for (int i = 0; i < contraction.Cycle.Length; i++)
        {
            float weight = Row(contraction.Cycle[i])[outside] - kept[i];
            if (weight > bestWeight)
            {
                best = i;
                bestWeight = weight;
            }
        }

        contraction.Entries[outside] = best;
        Row(contraction.Merged)[outside] = bestWeight;
    }

    /// <summary>The cycles are opened, the last one first: each where its parent enters it.</summary>
    private void Expand()
    {
        while (contractions.TryPop(out Contraction? last))
        {
            for (int node = 0; node < count; node++)
            {
                if (node > 0 && parents[node] == last.Merged && node != last.Merged)
                {
                    parents[node] = last.Exits[node];
                }
            }

            int over = parents[last.Merged];
            int entered = last.Entries[over];
            for (int i = 0; i < last.Cycle.Length; i++)
            {
                parents[last.Cycle[i]] = i == entered ? over : last.Parents[i];
            }
        }
    }

    /// <summary>A cycle that was contracted.</summary>
    /// <param name="Merged">The node of it that stood for it.</param>
    /// <param name="Cycle">Its nodes.</param>
    /// <param name="Parents">The parent of each in the cycle.</param>
    /// <param name="Exits">For each node outside, the node of the cycle that is its parent if the cycle is.</param>
    /// <param name="Entries">For each node outside, the place in the cycle that it is the parent of if it is that of the cycle.</param>
    private sealed record Contraction(int Merged, int[] Cycle, int[] Parents, int[] Exits, int[] Entries);
}
