using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Weighing.Copies;

/// <summary>
/// For each value the numbers of the documents that have it, in about six and a half bytes each. The upper half of a key
/// chooses one of 65,536 leaves; a leaf holds the lower halves, in ascending order, and behind them the numbers that belong to
/// them, so that a look-up touches few lines of the cache. The lists are the same whatever the order of adding.
/// </summary>
internal sealed class PostingLists
{
    /// <summary>
    /// The most numbers that are kept for one value: the smallest. A text that was copied more often is still found,
    /// through the first of its copies.
    /// </summary>
    public const int LongestRun = 1024;

    private const int Leaves = 1 << 16;
    private const int Line = 64; // bytes that come from memory at once
    private const int SmallestLeaf = 16; // a vector read at any posting stays within the leaf
    private const uint Spreading = 0x9E3779B1; // odd, so that no two values share a key

    private readonly uint[]?[] leaves = new uint[Leaves][];
    private readonly int[] counts = new int[Leaves];

    /// <summary>Tells the processor that a value will be located.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Prefetch(uint value)
    {
        uint key = value * Spreading;
        if (Sse.IsSupported && leaves[key >> 16] is { } leaf)
        {
            byte* keys = (byte*)Unsafe.AsPointer(ref FirstKey(leaf)) + (Guess((ushort)key, counts[key >> 16]) * sizeof(ushort));
            Sse.Prefetch0(keys - (Line / 2)); // hints only: nothing is read through them
            Sse.Prefetch0(keys + (Line / 2));
        }
    }

    /// <summary>
    /// Where the numbers of the documents that have a value begin in its leaf, and how many they are; that there are more than
    /// <paramref name="most"/> is found without counting them, and given as <see cref="int.MaxValue"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe (int Start, int Length) Locate(uint value, int most)
    {
        uint key = value * Spreading;
        uint[]? leaf = leaves[key >> 16];
        if (leaf is null)
        {
            return default;
        }

        int count = counts[key >> 16];
        int start = LowerBound(leaf, count, (ushort)key);
        if (start < count - most && Unsafe.Add(ref FirstKey(leaf), start + most) == (ushort)key)
        {
            return (start, int.MaxValue);
        }

        int length = RunLength(leaf, count, start, (ushort)key);
        if (Sse.IsSupported && length > 0)
        {
            byte* numbers = (byte*)Unsafe.AsPointer(ref FirstNumber(leaf, count)) + (start * sizeof(uint));
            for (int i = 0; i < length * sizeof(uint); i += Line)
            {
                Sse.Prefetch0(numbers + i);
            }
        }

        return (start, length);
    }

    /// <summary>The numbers that <see cref="Locate"/> found, in ascending order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<uint> Numbers(uint value, int start, int length)
    {
        uint index = (value * Spreading) >> 16;
        return length == 0 ? [] : Numbers(leaves[index]!, counts[index]).Slice(start, length);
    }

    /// <summary>Adds a number to a value that does not have it yet.</summary>
    public void Add(uint value, uint number)
    {
        uint key = value * Spreading;
        uint index = key >> 16;
        int count = counts[index];
        uint[] leaf = leaves[index] ??= new uint[LengthFor(0)];
        int start = LowerBound(leaf, count, (ushort)key);
        Span<uint> run = Numbers(leaf, count).Slice(start, RunLength(leaf, count, start, (ushort)key));
        int at = ~run.BinarySearch(number);
        if (run.Length < LongestRun)
        {
            leaves[index] = leaf = Resized(leaf, count, count + 1);
            Insert(Keys(leaf)[..(count + 1)], start + at, (ushort)key);
            Insert(Numbers(leaf, count + 1)[..(count + 1)], start + at, number);
            counts[index] = count + 1;
        }
        else if (at < run.Length)
        {
            Insert(run, at, number); // the largest makes room
        }
    }

    /// <summary>Drops the numbers that are no longer wanted.</summary>
    public void Sweep(Predicate<uint> isWanted)
    {
        for (int i = 0; i < Leaves; i++)
        {
            if (leaves[i] is { } leaf)
            {
                int kept = Sweep(Keys(leaf), Numbers(leaf, counts[i]), counts[i], isWanted);
                leaves[i] = kept == 0 ? null : Resized(leaf, counts[i], kept);
                counts[i] = kept;
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

    private static void Insert<T>(Span<T> list, int at, T item)
    {
        list[at..^1].CopyTo(list[(at + 1)..]);
        list[at] = item;
    }

    /// <summary>The first posting whose key is not smaller. Keys are spread evenly, so it is near where it should be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LowerBound(uint[] leaf, int count, ushort key)
    {
        ref ushort keys = ref FirstKey(leaf);
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

    /// <summary>How many postings from <paramref name="start"/> on have the key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int RunLength(uint[] leaf, int count, int start, ushort key)
    {
        Vector512<ushort> wanted = Vector512.Create(key);
        for (int at = start; at < count; at += Vector512<ushort>.Count)
        {
            ulong same = Vector512.Equals(Vector512.LoadUnsafe(ref FirstKey(leaf), (nuint)at), wanted).ExtractMostSignificantBits();
            int length = BitOperations.TrailingZeroCount(~same);
            if (length < Vector512<ushort>.Count)
            {
                return int.Min(count, at + length) - start;
            }
        }

        return count - start;
    }

    /// <summary>The leaf, or a copy of it, with room for <paramref name="wanted"/> postings.</summary>
    private static uint[] Resized(uint[] leaf, int count, int wanted)
    {
        if (LengthFor(wanted) == leaf.Length)
        {
            return leaf;
        }

        var resized = new uint[LengthFor(wanted)];
        int kept = int.Min(count, wanted);
        Keys(leaf)[..kept].CopyTo(Keys(resized));
        Numbers(leaf, count)[..kept].CopyTo(Numbers(resized, wanted));
        return resized;
    }

    /// <summary>
    /// The postings that a leaf with <paramref name="count"/> of them has room for. Known from the count alone, so that
    /// the numbers can be found before the leaf itself has come from memory.
    /// </summary>
    private static int Capacity(int count)
    {
        int step = int.Max(8, (int)BitOperations.RoundUpToPowerOf2((uint)count) >> 4);
        return int.Max(SmallestLeaf, (count + step - 1) & -step);
    }

    /// <summary>The length of a leaf in words of four bytes: two keys to a word, then a number a word.</summary>
    private static int LengthFor(int count) => Capacity(count) / 2 * 3;

    private static ref ushort FirstKey(uint[] leaf) =>
        ref Unsafe.As<uint, ushort>(ref MemoryMarshal.GetArrayDataReference(leaf));

    private static Span<ushort> Keys(uint[] leaf) => MemoryMarshal.Cast<uint, ushort>(leaf.AsSpan(0, leaf.Length / 3));

    /// <summary>The numbers of a leaf with <paramref name="count"/> postings, and the room behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Span<uint> Numbers(uint[] leaf, int count) =>
        MemoryMarshal.CreateSpan(ref FirstNumber(leaf, count), Capacity(count));

    private static ref uint FirstNumber(uint[] leaf, int count) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(leaf), Capacity(count) / 2);
}
