using System.Numerics;

namespace Hearsay.Weighing.Happenings;

/// <summary>A set of the classes of <c>same-deeds.tsv</c>, as bits.</summary>
internal readonly struct DeedSet(ulong first, ulong second, ulong third, ulong fourth)
{
    /// <summary>So many classes have room.</summary>
    public const int Most = 256;

    /// <summary>The number of classes in it.</summary>
    public int Count => Intersect(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    /// <summary>The set of classes with these numbers.</summary>
    public static DeedSet Of(IEnumerable<int> classes)
    {
        Span<ulong> parts = stackalloc ulong[4];
        foreach (int number in classes)
        {
            parts[number / 64] |= 1UL << (number % 64);
        }

        return new DeedSet(parts[0], parts[1], parts[2], parts[3]);
    }

    /// <summary>The number of classes in both.</summary>
    public int SharedWith(DeedSet other) => other.Intersect(first, second, third, fourth);

    private int Intersect(ulong a, ulong b, ulong c, ulong d) =>
        BitOperations.PopCount(first & a) + BitOperations.PopCount(second & b)
        + BitOperations.PopCount(third & c) + BitOperations.PopCount(fourth & d);
}
