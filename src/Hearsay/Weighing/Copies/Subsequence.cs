namespace Hearsay.Weighing.Copies;

/// <summary>What two short lists have in common.</summary>
internal static class Subsequence
{
    private const int OnStack = 64;

    /// <summary>The number of words that both have in the same order: the length of their longest common subsequence.</summary>
    public static int Longest(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        Span<int> row = second.Length < OnStack ? stackalloc int[OnStack] : new int[second.Length + 1];
        row.Clear();
        foreach (ulong word in first)
        {
            int diagonal = 0;
            for (int j = 0; j < second.Length; j++)
            {
                int above = row[j + 1];
                row[j + 1] = word == second[j] ? diagonal + 1 : int.Max(above, row[j]);
                diagonal = above;
            }
        }

        return row[second.Length];
    }
}
