using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Weighing.Copies;

/// <summary>
/// For each value the numbers of the documents that have it, in about six and a half bytes each. The upper half of a key
/// chooses one of 65,536 leaves; a leaf holds the lower halves, in ascending order, and behind them the numbers that belong to
/// them, so that a look-up touches two or three lines of the cache. The lists are the same whatever the order of adding.
/// </summary>
internal sealed class PostingLists
{
    /// <summary>
    /// The most numbers that are kept for one value: the smallest. A text that was copied more often is still found,
    /// through the first of its copies.
    /// </summary>
    public const int LongestRun = 1024;

    private const int Leaves = 1 << 16;
    private const int SmallestLeaf = 16; // a vector read at any posting stays within the leaf
    private const uint Spreading = 0x9E3779B1; // odd, so that no two values share a key

    private readonly uint[]?[] leaves = new uint[Leaves][];
    private readonly int[] counts = new int[Leaves];

    /// <summary>The number of values with their numbers that are kept.</summary>
    public long Count { get; private set; }

    /// <summary>Tells the processor that the value will be looked up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(uint value)
    {
        uint key = value * Spreading;
        if (Sse.IsSupported && leaves[key >> 16] is { } leaf)
        {
            int guess = Guess((ushort)key, counts[key >> 16]);
            ref uint first = ref MemoryMarshal.GetArrayDataReference(leaf);
            byte* near = (byte*)Unsafe.AsPointer(ref first) + (guess * sizeof(ushort)); // a hint: nothing is read through it
            Sse.Prefetch0(near - 32);
            Sse.Prefetch0(near + 32);
        }
    }

    /// <summary>The numbers of the documents that have a value, in ascending order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<uint> Find(uint value)
    {
        uint key = value * Spreading;
        uint[]? leaf = leaves[key >> 16];
        if (leaf is null)
        {
            return [];
        }

        int count = counts[key >> 16];
        int start = LowerBound(leaf, count, (ushort)key);
        ReadOnlySpan<ushort> keys = Keys(leaf);
        return start < count && keys[start] == (ushort)key ? Numbers(leaf)[start..RunEnd(keys[..count], start)] : [];
    }

    /// <summary>Adds a number to a value that does not have it yet.</summary>
    public void Add(uint value, uint number)
    {
        uint key = value * Spreading;
        uint index = key >> 16;
        int count = counts[index];
        uint[] leaf = leaves[index] ??= new uint[LengthFor(SmallestLeaf)];
        int start = LowerBound(leaf, count, (ushort)key);
        int end = RunEnd(Keys(leaf)[..count], start, (ushort)key);
        int at = start + ~Numbers(leaf)[start..end].BinarySearch(number);
        if (end - start >= LongestRun)
        {
            Replace(Numbers(leaf)[start..end], at - start, number);
            return;
        }

        if (count == Capacity(leaf))
        {
            leaf = leaves[index] = Resized(leaf, count, count + int.Max(8, count / 8));
        }

        Insert(Keys(leaf)[..(count + 1)], at, (ushort)key);
        Insert(Numbers(leaf)[..(count + 1)], at, number);
        counts[index] = count + 1;
        Count++;
    }

    /// <summary>Drops the numbers that are no longer wanted.</summary>
    public void Sweep(Predicate<uint> isWanted)
    {
        Count = 0;
        for (int i = 0; i < Leaves; i++)
        {
            if (leaves[i] is { } leaf)
            {
                counts[i] = Sweep(Keys(leaf), Numbers(leaf), counts[i], isWanted);
                leaves[i] = counts[i] == 0 ? null : Resized(leaf, counts[i], counts[i]);
                Count += counts[i];
            }
        }
    }

    private static int Sweep(Span<ushort> keys, Span<uint> numbers, int count, Predicate<uint> isWanted)
    {
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            if (isWanted(numbers[i]))
            {
                (keys[kept], numbers[kept]) = (keys[i], numbers[i]);
                kept++;
            }
        }

        return kept;
    }

    /// <summary>In a full list, the largest number makes room for a smaller one.</summary>
    private static void Replace(Span<uint> run, int at, uint number)
    {
        if (at < run.Length)
        {
            Insert(run, at, number);
        }
    }

    private static void Insert<T>(Span<T> list, int at, T item)
    {
        list[at..^1].CopyTo(list[(at + 1)..]);
        list[at] = item;
    }

    /// <summary>The first posting whose key is not smaller. Keys are spread evenly, so it is near where it should be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LowerBound(uint[] leaf, int count, ushort key)
    {
        ref ushort keys = ref Unsafe.As<uint, ushort>(ref MemoryMarshal.GetArrayDataReference(leaf));
        int at = int.Max(0, Guess(key, count) - (Vector512<ushort>.Count / 2));
        while (at > 0 && Unsafe.Add(ref keys, at) >= key)
        {
            at = int.Max(0, at - Vector512<ushort>.Count);
        }

        Vector512<ushort> wanted = Vector512.Create(key);
        for (; at < count; at += Vector512<ushort>.Count)
        {
            ulong found = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref keys, (nuint)at), wanted).ExtractMostSignificantBits();
            if (found != 0)
            {
                return int.Min(count, at + BitOperations.TrailingZeroCount(found));
            }
        }

        return count;
    }

    private static int Guess(ushort key, int count) => (int)(((long)key * count) >> 16);

    private static int RunEnd(ReadOnlySpan<ushort> keys, int start) => RunEnd(keys, start, keys[start]);

    private static int RunEnd(ReadOnlySpan<ushort> keys, int start, ushort key)
    {
        int end = start;
        while (end < keys.Length && keys[end] == key)
        {
            end++;
        }

        return end;
    }

    private static uint[] Resized(uint[] leaf, int count, int capacity)
    {
        var resized = new uint[LengthFor(capacity)];
        Keys(leaf)[..count].CopyTo(Keys(resized));
        Numbers(leaf)[..count].CopyTo(Numbers(resized));
        return resized;
    }

    /// <summary>The length of a leaf in words of four bytes: two keys to a word, then a number a word.</summary>
    private static int LengthFor(int capacity) => (int.Max(capacity, SmallestLeaf) + 1) / 2 * 3;

    private static int Capacity(uint[] leaf) => leaf.Length / 3 * 2;

    private static Span<ushort> Keys(uint[] leaf) => MemoryMarshal.Cast<uint, ushort>(leaf.AsSpan(0, leaf.Length / 3));

    private static Span<uint> Numbers(uint[] leaf) => leaf.AsSpan(leaf.Length / 3);
}
