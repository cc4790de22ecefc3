namespace Hearsay.Weighing.Happenings;

/// <summary>Words as sorted numbers, which are compared faster than words: the first four bytes of what a hash gives.</summary>
internal static class TokenSet
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The numbers of words, sorted, none twice.</summary>
    public static uint[] Of(IEnumerable<string> words) => [.. words.Select(Number).Distinct().Order()];

    /// <summary>The number of a word (FNV-1a; Fowler, Noll and Vo).</summary>
    public static uint Number(string word)
    {
        uint hash = Offset;
        foreach (char c in word)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>How many numbers are in both.</summary>
    public static int Shared(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        (int i, int j, int shared) = (0, 0, 0);
        while (i < first.Length && j < second.Length)
        {
            (uint a, uint b) = (first[i], second[j]);
            shared += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Whether a number is in both.</summary>
    public static bool Meet(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        (int i, int j) = (0, 0);
        while (i < first.Length && j < second.Length)
        {
            (uint a, uint b) = (first[i], second[j]);
            if (a == b)
            {
                return true;
            }

            i += a < b ? 1 : 0;
            j += b < a ? 1 : 0;
        }

        return false;
    }
}
