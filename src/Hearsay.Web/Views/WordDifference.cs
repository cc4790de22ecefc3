namespace Hearsay.Web.Views;

/// <summary>
/// Finds the words that two texts have in common in the same order: Myers' difference algorithm (An O(ND) Difference Algorithm and Its
/// Variations, 1986), given up where the texts differ too much.
/// </summary>
public static class WordDifference
{
    private const int MostDifferences = 2000;

    /// <summary>For each word of either text whether it stands in both.</summary>
    public static (bool[] First, bool[] Second) Common(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        bool[] inFirst = new bool[first.Count];
        bool[] inSecond = new bool[second.Count];
        int most = Math.Min(first.Count + second.Count, MostDifferences);
        int[] furthest = new int[(2 * most) + 3];
        var trace = new List<int[]>();
        for (int d = 0; d <= most; d++)
        {
            trace.Add((int[])furthest.Clone());
            if (Advance(first, second, furthest, d, most))
            {
                Back(first, second, trace, most, inFirst, inSecond);
                return (inFirst, inSecond);
            }
        }

        // Too different for an exact answer: whatever word stands in both anywhere counts as common.
        HashSet<string> ofFirst = [.. first];
        HashSet<string> ofSecond = [.. second];
        return ([.. first.Select(ofSecond.Contains)], [.. second.Select(ofFirst.Contains)]);
    }

    private static bool Advance(IReadOnlyList<string> first, IReadOnlyList<string> second, int[] furthest, int d, int offset)
    {
        for (int k = -d; k <= d; k += 2)
        {
            int at = offset + k + 1;
            int x = IsDown(furthest, at, k, d) ? furthest[at + 1] : furthest[at - 1] + 1;
            int y = x - k;
            while (x < first.Count && y < second.Count && first[x] == second[y])
            {
                x++;
                y++;
            }

            furthest[at] = x;
            if (x >= first.Count && y >= second.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDown(int[] furthest, int at, int k, int d) => k == -d || (k != d && furthest[at - 1] < furthest[at + 1]);

    private static void Back(IReadOnlyList<string> first, IReadOnlyList<string> second, List<int[]> trace, int offset, bool[] inFirst, bool[] inSecond)
    {
        int x = first.Count;
        int y = second.Count;
        for (int d = trace.Count - 1; d >= 0; d--)
        {
            int k = x - y;
            int at = offset + k + 1;
            int before = IsDown(trace[d], at, k, d) ? k + 1 : k - 1;
            int startX = d == 0 ? 0 : trace[d][offset + before + 1];
            int startY = d == 0 ? 0 : startX - before;
            while (x > startX && y > startY)
            {
                x--;
                y--;
                inFirst[x] = true;
                inSecond[y] = true;
            }

            (x, y) = (startX, startY);
        }
    }
}
