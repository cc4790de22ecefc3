namespace Hearsay.Language.Parsing;

/// <summary>The maximum spanning arborescence of a dense graph, by contracting cycles (Chu and Liu 1965, Edmonds 1967).</summary>
internal static class SpanningTree
{
    /// <summary>Finds for every node but the first, which is the root, its parent.</summary>
    /// <param name="weights">For each node a row with the weight of every node as its parent.</param>
    /// <param name="count">The number of nodes.</param>
    public static int[] Find(float[] weights, int count)
    {
        int[] parents = BestParents(weights, count);
        List<int>? cycle = FindCycle(parents);
        return cycle is null ? parents : Expand(weights, count, parents, cycle);
    }

    private static int[] BestParents(float[] weights, int count)
    {
        var parents = new int[count];
        for (int node = 1; node < count; node++)
        {
            int best = node == 1 ? Math.Min(2, count - 1) : 1;
            best = best == node ? 0 : best;
            for (int parent = 0; parent < count; parent++)
            {
                if (parent != node && weights[(node * count) + parent] > weights[(node * count) + best])
                {
                    best = parent;
                }
            }

            parents[node] = best;
        }

        return parents;
    }

    private static List<int>? FindCycle(int[] parents)
    {
        var seen = new int[parents.Length];
        for (int start = 1; start < parents.Length; start++)
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

    private static int[] Expand(float[] weights, int count, int[] parents, List<int> cycle)
    {
        var inCycle = new bool[count];
        foreach (int node in cycle)
        {
            inCycle[node] = true;
        }

        int[] outside = [.. Enumerable.Range(0, count).Where(n => !inCycle[n])];
        int merged = outside.Length;
        int smaller = merged + 1;
        var contracted = new float[smaller * smaller];
        Array.Fill(contracted, float.NegativeInfinity);
        var entry = new int[smaller];
        var exit = new int[smaller];
        for (int i = 0; i < outside.Length; i++)
        {
            for (int j = 0; j < outside.Length; j++)
            {
                contracted[(i * smaller) + j] = weights[(outside[i] * count) + outside[j]];
            }

            foreach (int node in cycle)
            {
                // Out of the cycle: its best node as parent of i. Into it: i as parent of the node whose own arc costs least to break.
                float leaving = weights[(outside[i] * count) + node];
                if (leaving > contracted[(i * smaller) + merged] || exit[i] == 0)
                {
                    contracted[(i * smaller) + merged] = leaving;
                    exit[i] = node;
                }

                float entering = weights[(node * count) + outside[i]] - weights[(node * count) + parents[node]];
                if (entering > contracted[(merged * smaller) + i] || entry[i] == 0)
                {
                    contracted[(merged * smaller) + i] = entering;
                    entry[i] = node;
                }
            }
        }

        int[] solved = Find(contracted, smaller);
        int[] result = (int[])parents.Clone();
        for (int i = 1; i < outside.Length; i++)
        {
            result[outside[i]] = solved[i] == merged ? exit[i] : outside[solved[i]];
        }

        result[entry[solved[merged]]] = outside[solved[merged]];
        return result;
    }
}
