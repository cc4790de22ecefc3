namespace Hearsay.Weighing.Happenings;

/// <summary>
/// Keeps happenings while claims are added: what is added is compared with what shares a key with it, and only the blocks that change by it are
/// formed anew. However the claims are divided and ordered, the happenings are those of <see cref="HappeningFinder.Group"/>.
/// </summary>
public sealed class HappeningIndex
{
    private readonly OccurrenceBlocks blocks = new();
    private readonly HashSet<string> claims = new(StringComparer.Ordinal);
    private Dictionary<int, (int[] Members, IReadOnlyList<Happening> Happenings)> formed = [];

    /// <summary>All happenings, by id.</summary>
    public IReadOnlyList<Happening> Happenings => [.. formed.Values.SelectMany(b => b.Happenings).OrderBy(h => h.Id, StringComparer.Ordinal)];

    /// <summary>Adds claims; those already here are passed over. Gives the happenings that were formed anew, by id.</summary>
    public IReadOnlyList<Happening> Add(IEnumerable<Occurrence> occurrences)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        foreach (Occurrence occurrence in occurrences.Where(o => claims.Add(o.ClaimId)))
        {
            blocks.Add(occurrence);
        }

        var changed = new List<Happening>();
        var now = new Dictionary<int, (int[] Members, IReadOnlyList<Happening> Happenings)>();
        foreach (int[] block in blocks.Find())
        {
            if (!formed.TryGetValue(block[0], out var known) || !known.Members.AsSpan().SequenceEqual(block))
            {
                known = (block, [.. HappeningFinder.GroupBlock([.. block.Select(i => blocks.Occurrences[i]).OrderBy(o => o.ClaimId, StringComparer.Ordinal)])]);
                changed.AddRange(known.Happenings);
            }

            now.Add(block[0], known);
        }

        formed = now;
        return [.. changed.OrderBy(h => h.Id, StringComparer.Ordinal)];
    }
}
