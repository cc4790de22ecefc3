using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Hearsay.Weighing.Copies;

/// <summary>
/// The hashes of words and of shingles, which are three words in a row. They stand in stored sketches: whoever changes
/// them raises the version of <see cref="CopySketch"/>.
/// </summary>
internal static class WordHash
{
    /// <summary>Bytes that must be readable after the last word.</summary>
    public const int Padding = 8;

    private const ulong A = 0x9E3779B97F4A7C15;
    private const ulong B = 0xC2B2AE3D27D4EB4F;
    private const ulong C = 0x165667B19E3779F9;

    /// <summary>The hash of the folded word that begins at <paramref name="start"/>; the bytes after it do not matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<byte> folded, int start, int length)
    {
        ulong hash = (ulong)length * C;
        while (length > 8)
        {
            hash = Stir(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(folded[start..]));
            start += 8;
            length -= 8;
        }

        ulong rest = BinaryPrimitives.ReadUInt64LittleEndian(folded[start..]) & (ulong.MaxValue >> (64 - (8 * length)));
        return Stir(hash ^ rest);
    }

    /// <summary>The value of three words in a row, spread evenly over all 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OfShingle(ulong first, ulong second, ulong third)
    {
        ulong mixed = ((first * A) ^ ((second + C) * B)) + third;
        mixed = (mixed ^ (mixed >> 29)) * B;
        return (uint)((mixed ^ (mixed >> 32)) * A >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Stir(ulong value)
    {
        value *= A;
        return value ^ (value >> 32);
    }
}
