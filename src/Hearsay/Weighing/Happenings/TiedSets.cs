namespace Hearsay.Weighing.Happenings;

/// <summary>Numbers tied together directly or through others.</summary>
internal sealed class TiedSets
{
    private readonly int[] parents;

    public TiedSets(int count) => parents = [.. Enumerable.Range(0, count)];

    /// <summary>Ties two numbers.</summary>
    public void Tie(int first, int second)
    {
        (first, second) = (RootOf(first), RootOf(second));
        parents[int.Max(first, second)] = int.Min(first, second);
    }

    /// <summary>The sets, each in order, by first numbers.</summary>
    public IEnumerable<int[]> All() => Enumerable.Range(0, parents.Length).GroupBy(RootOf).Select(g => g.ToArray());

    private int RootOf(int number)
    {
        while (parents[number] != number)
        {
            number = parents[number] = parents[parents[number]];
        }

        return number;
    }
}
