namespace Hearsay.Weighing.Happenings;

/// <summary>
/// Finds which occurrences must be looked at together: those tied by pairs that share a key and score well. A block that is too large for
/// comparing everything with everything falls apart where its ties are weakest.
/// </summary>
internal sealed class OccurrenceBlocks
{
    private readonly TieFinder finder = new();
    private readonly TieForest forest = new();

    /// <summary>The occurrences, in the order of adding.</summary>
    public IReadOnlyList<Occurrence> Occurrences => finder.Occurrences;

    /// <summary>Adds an occurrence, and ties it to those that are here.</summary>
    public void Add(Occurrence occurrence)
    {
        int number = Occurrences.Count;
        finder.Add(occurrence, (other, score) => forest.Add(other, number, score, number + 1));
    }

    /// <summary>The blocks, as places in <see cref="Occurrences"/>, each in order.</summary>
    public IReadOnlyList<int[]> Find() => forest.Sets(Occurrences.Count);
}
