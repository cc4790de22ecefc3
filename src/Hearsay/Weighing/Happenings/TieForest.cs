using System.Runtime.InteropServices;

namespace Hearsay.Weighing.Happenings;

/// <summary>
/// Which items hang together, at each of some strengths. Of all ties only those are kept that tell so (a maximum spanning forest): fewer
/// than there are items, whatever their order.
/// </summary>
internal sealed class TieForest
{
    /// <summary>Sets that are no larger are left as they are; larger ones fall apart where their ties are weakest.</summary>
    public const int LargestSet = 200;

    /// <summary>The score of the weakest ties that count.</summary>
    public const double Least = -1.2;

    private const double Step = 0.5;
    private const int Strongest = 13;
    private const int Slack = 1 << 16;

    private readonly List<(int First, int Second, byte Strength)> ties = [];
    private int kept;

    /// <summary>The ties that tell which items hang together.</summary>
    /// <param name="count">The number of items.</param>
    public IReadOnlyList<(int First, int Second, byte Strength)> Ties(int count)
    {
        Reduce(count);
        return ties;
    }

    /// <summary>Ties two items whose score is <see cref="Least"/> or more.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <param name="score">How well they go together.</param>
    /// <param name="count">The number of items.</param>
    public void Add(int first, int second, double score, int count)
    {
        Add(first, second, (byte)int.Clamp((int)((score - Least) / Step), 0, Strongest));
        if (ties.Count > kept + int.Max(count, Slack))
        {
            Reduce(count);
        }
    }

    /// <summary>Takes a tie as <see cref="Ties"/> gives it.</summary>
    public void Add(int first, int second, byte strength) => ties.Add((first, second, strength));

    /// <summary>The sets, each in order, by first items.</summary>
    /// <param name="count">The number of items.</param>
    public IReadOnlyList<int[]> Sets(int count)
    {
        Reduce(count);
        var found = new List<int[]>();
        int[] open = [.. Enumerable.Range(0, count)];
        for (int strength = 0; open.Length > 0; strength++)
        {
            var sets = new DisjointSets(count);
            foreach ((int first, int second, byte own) in ties)
            {
                if (own >= strength)
                {
                    sets.Join(first, second);
                }
            }

            var still = new List<int>();
            foreach (IGrouping<int, int> set in open.GroupBy(sets.RootOf))
            {
                int[] members = [.. set];
                if (members.Length <= LargestSet || strength == Strongest)
                {
                    found.Add(members);
                }
                else
                {
                    still.AddRange(members);
                }
            }

            open = [.. still.Order()];
        }

        return [.. found.OrderBy(set => set[0])];
    }

    private void Reduce(int count)
    {
        if (ties.Count == kept)
        {
            return;
        }

        var sets = new DisjointSets(count);
        var forest = new List<(int, int, byte)>(int.Min(count, ties.Count));
        ILookup<byte, int> byStrength = Enumerable.Range(0, ties.Count).ToLookup(i => ties[i].Strength);
        for (int strength = Strongest; strength >= 0; strength--)
        {
            foreach (int i in byStrength[(byte)strength])
            {
                if (sets.Join(ties[i].First, ties[i].Second))
                {
                    forest.Add(ties[i]);
                }
            }
        }

        ties.Clear();
        ties.AddRange(CollectionsMarshal.AsSpan(forest));
        kept = ties.Count;
    }
}
