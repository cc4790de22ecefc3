using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hearsay.Weighing.Copies;

/// <summary>Counts how often each document was hit in a look-up.</summary>
internal sealed class HitCounter
{
    private uint[] numbers = new uint[128];
    private int[] hits = new int[128];
    private int[] bits = new int[128];
    private int[] used = new int[64];

    /// <summary>The number of documents hit.</summary>
    public int Count { get; private set; }

    /// <summary>The document that was hit as the one with this index.</summary>
    public uint Number(int index) => numbers[used[index]];

    /// <summary>How often it was hit.</summary>
    public int Hits(int index) => hits[used[index]];

    /// <summary>How much its hits tell together.</summary>
    public int Bits(int index) => bits[used[index]];

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        for (int i = 0; i < Count; i++)
        {
            hits[used[i]] = 0;
        }

        Count = 0;
    }

    /// <summary>Counts a hit of each of some documents, which tells <paramref name="worth"/>.</summary>
    public void Add(ReadOnlySpan<uint> documents, int worth)
    {
        if (Count + documents.Length > used.Length)
        {
            Grow(Count + documents.Length);
        }

        foreach (uint document in documents)
        {
            int at = SlotOf(document);
            if (hits[at] == 0)
            {
                numbers[at] = document;
                bits[at] = 0;
                used[Count++] = at;
            }

            hits[at]++;
            bits[at] += worth;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(uint document)
    {
        int mask = hits.Length - 1;
        int at = (int)((document * 0x9E3779B1) >> 7) & mask;
        while (hits[at] != 0 && numbers[at] != document)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow(int documents)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)documents);
        (uint[] oldNumbers, int[] oldHits, int[] oldBits, int[] oldUsed) = (numbers, hits, bits, used);
        (numbers, hits, bits, used) = (new uint[2 * size], new int[2 * size], new int[2 * size], new int[size]);
        for (int i = 0; i < Count; i++)
        {
            int old = oldUsed[i];
            int at = SlotOf(oldNumbers[old]);
            (numbers[at], hits[at], bits[at], used[i]) = (oldNumbers[old], oldHits[old], oldBits[old], at);
        }
    }
}
