namespace Hearsay.Weighing;

/// <summary>Numbers put together into sets; a set is named after its smallest number.</summary>
internal sealed class DisjointSets
{
    private readonly int[] parents;

    public DisjointSets(int count) => parents = [.. Enumerable.Range(0, count)];

    /// <summary>The smallest number of the set.</summary>
    public int RootOf(int number)
    {
        while (parents[number] != number)
        {
            number = parents[number] = parents[parents[number]];
        }

        return number;
    }

    /// <summary>Makes one set of the sets of both. False if they were in one already.</summary>
    public bool Join(int first, int second)
    {
        (first, second) = (RootOf(first), RootOf(second));
        parents[int.Max(first, second)] = int.Min(first, second);
        return first != second;
    }
}
