using System.Runtime.InteropServices;

namespace Hearsay.Weighing.Happenings;

/// <summary>
/// Keeps happenings while claims are added: what is added makes only the blocks be formed anew that it is tied to. However the
/// claims are divided and ordered, the happenings are those of <see cref="HappeningFinder.Group"/>.
/// </summary>
public sealed class HappeningIndex
{
    private readonly Dictionary<string, List<Occurrence>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Block> byClaim = new(StringComparer.Ordinal);

    /// <summary>All happenings, by id.</summary>
    public IReadOnlyList<Happening> Happenings => [.. byClaim.Values.Distinct().SelectMany(b => b.Happenings).OrderBy(h => h.Id, StringComparer.Ordinal)];

    /// <summary>Adds claims; those already here are passed over. Gives the happenings that were formed anew, by id.</summary>
    public IReadOnlyList<Happening> Add(IEnumerable<Occurrence> occurrences)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        var changed = new HashSet<Block>();
        foreach (Occurrence occurrence in occurrences.Where(o => !byClaim.ContainsKey(o.ClaimId)))
        {
            Join(occurrence, changed);
        }

        foreach (Block block in changed)
        {
            block.Happenings = [.. HappeningFinder.GroupBlock([.. block.Occurrences.OrderBy(o => o.ClaimId, StringComparer.Ordinal)])];
        }

        return [.. changed.SelectMany(b => b.Happenings).OrderBy(h => h.Id, StringComparer.Ordinal)];
    }

    private void Join(Occurrence occurrence, HashSet<Block> changed)
    {
        var block = new Block();
        block.Occurrences.Add(occurrence);
        byClaim[occurrence.ClaimId] = block;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string key in OccurrenceKeys.Of(occurrence))
        {
            ref List<Occurrence>? others = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _);
            others ??= [];
            foreach (Occurrence other in others)
            {
                if (seen.Add(other.ClaimId) && byClaim[other.ClaimId] is var theirs && theirs != block && OccurrenceBlocks.AreTied(occurrence, other))
                {
                    block = Merge(block, theirs, changed);
                }
            }

            others.Add(occurrence);
        }

        changed.Add(block);
    }

    private Block Merge(Block first, Block second, HashSet<Block> changed)
    {
        (Block large, Block small) = first.Occurrences.Count >= second.Occurrences.Count ? (first, second) : (second, first);
        changed.Remove(small);
        foreach (Occurrence occurrence in small.Occurrences)
        {
            large.Occurrences.Add(occurrence);
            byClaim[occurrence.ClaimId] = large;
        }

        return large;
    }

    private sealed class Block
    {
        public List<Occurrence> Occurrences { get; } = [];

        public IReadOnlyList<Happening> Happenings { get; set; } = [];
    }
}
