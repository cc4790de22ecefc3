using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hearsay.Weighing.Copies;

/// <summary>Counts how often each document was hit in a look-up.</summary>
internal sealed class HitCounter
{
    private const int Smallest = 512;

    private int[] slots = new int[2 * Smallest]; // the index of a document and one more; zero is free
    private uint[] numbers = new uint[Smallest];
    private int[] hits = new int[Smallest];
    private int[] bits = new int[Smallest];

    /// <summary>The number of documents hit.</summary>
    public int Count { get; private set; }

    /// <summary>The documents that were hit, in the order of their first hits.</summary>
    public ReadOnlySpan<uint> Numbers => numbers.AsSpan(0, Count);

    /// <summary>How often each was hit.</summary>
    public ReadOnlySpan<int> Hits => hits.AsSpan(0, Count);

    /// <summary>How much its hits tell together.</summary>
    public ReadOnlySpan<int> Bits => bits.AsSpan(0, Count);

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        slots.AsSpan().Clear();
        Count = 0;
    }

    /// <summary>Counts a hit of each of some documents, which tells <paramref name="worth"/>.</summary>
    public void Add(ReadOnlySpan<uint> documents, int worth)
    {
        if (Count + documents.Length > numbers.Length)
        {
            Grow(Count + documents.Length);
        }

        ref int firstSlot = ref MemoryMarshal.GetArrayDataReference(slots);
        ref uint firstNumber = ref MemoryMarshal.GetArrayDataReference(numbers);
        ref int firstHits = ref MemoryMarshal.GetArrayDataReference(hits);
        ref int firstBits = ref MemoryMarshal.GetArrayDataReference(bits);
        int mask = slots.Length - 1;
        int count = Count;
        foreach (uint document in documents)
        {
            int at = Slot(document, mask);
            int index = Unsafe.Add(ref firstSlot, at) - 1;
            while (index >= 0 && Unsafe.Add(ref firstNumber, index) != document)
            {
                at = (at + 1) & mask;
                index = Unsafe.Add(ref firstSlot, at) - 1;
            }

            if (index < 0)
            {
                index = count++;
                Unsafe.Add(ref firstSlot, at) = count;
                Unsafe.Add(ref firstNumber, index) = document;
                Unsafe.Add(ref firstHits, index) = 0;
                Unsafe.Add(ref firstBits, index) = 0;
            }

            Unsafe.Add(ref firstHits, index)++;
            Unsafe.Add(ref firstBits, index) += worth;
        }

        Count = count;
    }

    private static int Slot(uint document, int mask) => (int)((document * 0x9E3779B1) >> 7) & mask;

    private void Grow(int documents)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)documents);
        Array.Resize(ref numbers, size);
        Array.Resize(ref hits, size);
        Array.Resize(ref bits, size);
        slots = new int[2 * size];
        for (int i = 0; i < Count; i++)
        {
            int at = Slot(numbers[i], slots.Length - 1);
            while (slots[at] != 0)
            {
                at = (at + 1) & (slots.Length - 1);
            }

            slots[at] = i + 1;
        }
    }
}
