namespace Hearsay.Reading.Attributions;

/// <summary>Keeps "stands within the content of" a tree where spans overlap in rounds.</summary>
internal static class ParentChains
{
    /// <summary>Takes the parent (-1 for none) from the first of each round, so that every chain ends.</summary>
    public static void Break(int[] parents)
    {
        var seenFrom = new int[parents.Length];
        for (int i = 0; i < parents.Length; i++)
        {
            for (int at = i; at >= 0 && (seenFrom[at] == 0 || seenFrom[at] == i + 1); at = parents[at])
            {
                if (seenFrom[at] == i + 1)
                {
                    parents[at] = -1;
                    break;
                }

                seenFrom[at] = i + 1;
            }
        }
    }
}
