using System.Runtime.InteropServices;

namespace Hearsay.Weighing.Happenings;

/// <summary>Finds which occurrences must be looked at together: those tied by a pair that shares a key and scores well.</summary>
internal static class OccurrenceBlocks
{
    /// <summary>The blocks of occurrences in order of their claim ids, as indices in order.</summary>
    public static IEnumerable<int[]> Find(Occurrence[] ordered)
    {
        var sets = new TiedSets(ordered.Length);
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var seen = new int[ordered.Length];
        Array.Fill(seen, -1);
        for (int i = 0; i < ordered.Length; i++)
        {
            foreach (string key in OccurrenceKeys.Of(ordered[i]))
            {
                ref List<int>? others = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _);
                others ??= [];
                foreach (int j in others)
                {
                    if (seen[j] != i)
                    {
                        seen[j] = i;
                        if (AreTied(ordered[i], ordered[j]))
                        {
                            sets.Tie(i, j);
                        }
                    }
                }

                others.Add(i);
            }
        }

        return sets.All();
    }

    /// <summary>Whether two that share a key belong into one block.</summary>
    public static bool AreTied(Occurrence first, Occurrence second) => PairJudge.IsAtLeast(first, second, HappeningFinder.LeastTie);
}
