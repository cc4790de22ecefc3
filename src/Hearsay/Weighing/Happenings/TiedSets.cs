namespace Hearsay.Weighing.Happenings;

/// <summary>Numbers tied together directly or through others.</summary>
internal sealed class TiedSets
{
    private readonly int[] parents;

    public TiedSets(int count) => parents = [.. Enumerable.Range(0, count)];

    /// <summary>Ties two numbers.</summary>
    /// <returns>Whether they were not in one set before.</returns>
    public bool Tie(int first, int second)
    {
        (first, second) = (RootOf(first), RootOf(second));
        parents[int.Max(first, second)] = int.Min(first, second);
        return first != second;
    }

    /// <summary>The smallest number of the set.</summary>
    public int RootOf(int number)
    {
        while (parents[number] != number)
        {
            number = parents[number] = parents[parents[number]];
        }

        return number;
    }
}
