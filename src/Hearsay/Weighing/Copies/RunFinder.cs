using System.Numerics;

namespace Hearsay.Weighing.Copies;

/// <summary>
/// Finds the runs of three and more words that two texts have in common. Longer runs go first, and a word belongs to one
/// run only (greedy string tiling, Wise 1993).
/// </summary>
internal static class RunFinder
{
    private const int Shortest = 3;

    /// <summary>Of a shingle that stands more often in the one text than this, the first places only are looked at.</summary>
    private const int MostPlaces = 32;

    /// <summary>The runs in the order of the one text.</summary>
    public static List<MatchingRun> Find(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        if (first.Length < Shortest || second.Length < Shortest)
        {
            return WholeOf(first, second);
        }

        List<MatchingRun> all = FindAll(first, second);
        all.Sort(static (a, b) =>
            a.Length != b.Length ? b.Length - a.Length : a.First != b.First ? a.First - b.First : a.Second - b.Second);
        return Tile(all, first.Length, second.Length);
    }

    /// <summary>Texts of one or two words are the same or have nothing in common.</summary>
    private static List<MatchingRun> WholeOf(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second) =>
        first.Length > 0 && first.SequenceEqual(second) ? [new MatchingRun(0, 0, first.Length)] : [];

    private static List<MatchingRun> FindAll(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        (int[] heads, int[] next) = IndexOf(first);
        var runs = new List<MatchingRun>();
        for (int at = 0; at + Shortest <= second.Length; at++)
        {
            int places = 0;
            for (int i = heads[Slot(second, at, heads.Length)]; i >= 0 && places < MostPlaces; i = next[i])
            {
                bool isStart = i == 0 || at == 0 || first[i - 1] != second[at - 1];
                int length = isStart ? first[i..].CommonPrefixLength(second[at..]) : 0;
                if (length >= Shortest)
                {
                    runs.Add(new MatchingRun(i, at, length));
                    places++;
                }
            }
        }

        return runs;
    }

    /// <summary>For each slot the first shingle, and for each shingle the next in its slot; -1 ends the chain.</summary>
    private static (int[] Heads, int[] Next) IndexOf(ReadOnlySpan<ulong> words)
    {
        var heads = new int[(int)BitOperations.RoundUpToPowerOf2((uint)words.Length * 2)];
        var next = new int[words.Length];
        Array.Fill(heads, -1);
        for (int i = words.Length - Shortest; i >= 0; i--)
        {
            int slot = Slot(words, i, heads.Length);
            next[i] = heads[slot];
            heads[slot] = i;
        }

        return (heads, next);
    }

    private static int Slot(ReadOnlySpan<ulong> words, int at, int slots) =>
        (int)WordHash.OfShingle(words[at], words[at + 1], words[at + 2]) & (slots - 1);

    private static List<MatchingRun> Tile(List<MatchingRun> runs, int firstLength, int secondLength)
    {
        var inFirst = new bool[firstLength];
        var inSecond = new bool[secondLength];
        var tiles = new List<MatchingRun>();
        foreach (MatchingRun run in runs)
        {
            MatchingRun free = FreePart(run, inFirst, inSecond);
            if (free.Length >= Shortest)
            {
                inFirst.AsSpan(free.First, free.Length).Fill(true);
                inSecond.AsSpan(free.Second, free.Length).Fill(true);
                tiles.Add(free);
            }
        }

        tiles.Sort(static (a, b) => a.First - b.First);
        return tiles;
    }

    /// <summary>The longest part of a run that no tile covers yet.</summary>
    private static MatchingRun FreePart(MatchingRun run, bool[] inFirst, bool[] inSecond)
    {
        int best = 0;
        int bestLength = 0;
        int start = 0;
        for (int i = 0; i <= run.Length; i++)
        {
            if (i == run.Length || inFirst[run.First + i] || inSecond[run.Second + i])
            {
                (best, bestLength) = i - start > bestLength ? (start, i - start) : (best, bestLength);
                start = i + 1;
            }
        }

        return new MatchingRun(run.First + best, run.Second + best, bestLength);
    }
}
