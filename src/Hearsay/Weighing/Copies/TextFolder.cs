using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Weighing.Copies;

/// <summary>Folds a text, 64 characters at a time where they are ASCII. The result is the same on every machine.</summary>
internal static class TextFolder
{
    private const int Block = 64;

    /// <summary>
    /// Folds <paramref name="text"/> into <paramref name="folded"/>, which is at least as long, and returns the number of
    /// bytes written: what is passed over is left out.
    /// </summary>
    public static int Fold(ReadOnlySpan<char> text, Span<byte> folded)
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte target = ref MemoryMarshal.GetReference(folded[..text.Length]);
        int read = 0;
        int written = 0;
        while (read + Block <= text.Length)
        {
            Vector512<ushort> low = Vector512.LoadUnsafe(ref source, (nuint)read);
            Vector512<ushort> high = Vector512.LoadUnsafe(ref source, (nuint)read + (Block / 2));
            if (Vector512.GreaterThanAny(low | high, Vector512.Create((ushort)0x7F)))
            {
                written += FoldSlowly(text.Slice(read, Block), folded[written..]);
            }
            else
            {
                FoldAscii(Vector512.Narrow(low, high)).StoreUnsafe(ref target, (nuint)written);
                written += Block;
            }

            read += Block;
        }

        return written + FoldSlowly(text[read..], folded[written..]);
    }

    private static Vector512<byte> FoldAscii(Vector512<byte> characters)
    {
        Vector512<byte> lower = characters | Vector512.Create((byte)0x20);
        Vector512<byte> letters = Vector512.LessThan(lower - Vector512.Create((byte)'a'), Vector512.Create((byte)26));
        Vector512<byte> digits = Vector512.LessThan(characters - Vector512.Create((byte)'0'), Vector512.Create((byte)10));
        return (lower & letters) | (characters & digits);
    }

    private static int FoldSlowly(ReadOnlySpan<char> text, Span<byte> folded)
    {
        int written = 0;
        foreach (char c in text)
        {
            byte value = CopyFolding.Fold(c);
            folded[written] = value;
            written += value == CopyFolding.Ignored ? 0 : 1;
        }

        return written;
    }
}
