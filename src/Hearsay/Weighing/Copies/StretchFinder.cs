namespace Hearsay.Weighing.Copies;

/// <summary>Joins runs of matching words into stretches, across the few words that were replaced, left out or put in.</summary>
internal static class StretchFinder
{
    /// <summary>The most words that may lie between two runs, in either text.</summary>
    private const int WidestGap = 12;

    /// <summary>How many runs further on the next of a stretch may be: a phrase that matches elsewhere does not end it.</summary>
    private const int LookAhead = 5;

    /// <summary>Fewer matching words than this are a phrase that anybody may have used.</summary>
    private const int FewestWords = 8;

    /// <summary>So many in a row are more than a phrase, however few they are in all.</summary>
    private const int LongRun = 7;

    /// <summary>The stretches in the order of the one text. What is all of both texts counts, however short.</summary>
    public static List<MatchingStretch> Find(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        List<MatchingRun> runs = RunFinder.Find(first, second);
        var isJoined = new bool[runs.Count];
        var stretches = new List<MatchingStretch>();
        for (int i = 0; i < runs.Count; i++)
        {
            if (!isJoined[i])
            {
                MatchingStretch stretch = Grow(runs, i, isJoined, first, second);
                bool isAll = stretch.Matched == first.Length && stretch.Matched == second.Length;
                if (stretch.Matched >= FewestWords || stretch.LongestRun >= LongRun || isAll)
                {
                    stretches.Add(stretch);
                }
            }
        }

        return stretches;
    }

    private static MatchingStretch Grow(
        List<MatchingRun> runs, int start, bool[] isJoined, ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        MatchingRun last = runs[start];
        int matched = last.Length;
        int longest = last.Length;
        int at = start;
        for (int next = FindNext(runs, at, isJoined); next >= 0; next = FindNext(runs, at, isJoined))
        {
            MatchingRun run = runs[next];
            matched += run.Length + Subsequence.Longest(first[last.FirstEnd..run.First], second[last.SecondEnd..run.Second]);
            longest = int.Max(longest, run.Length);
            isJoined[next] = true;
            (last, at) = (run, next);
        }

        return new MatchingStretch(runs[start].First, last.FirstEnd, runs[start].Second, last.SecondEnd, matched, longest);
    }

    private static int FindNext(List<MatchingRun> runs, int at, bool[] isJoined)
    {
        MatchingRun run = runs[at];
        for (int i = at + 1; i < runs.Count && i <= at + LookAhead; i++)
        {
            if (!isJoined[i] && IsNear(runs[i].First - run.FirstEnd) && IsNear(runs[i].Second - run.SecondEnd))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsNear(int gap) => gap is >= 0 and <= WidestGap;
}
