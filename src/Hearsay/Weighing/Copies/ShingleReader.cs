using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Copies;

/// <summary>Reads the shingles of a text in one pass. Kept by a thread, so that nothing is allocated for a text.</summary>
internal sealed class ShingleReader
{
    private const int Block = 64;

    [ThreadStatic]
    private static ShingleReader? mine;

    private byte[] folded = new byte[1 << 14];
    private uint[] values = new uint[1 << 12];
    private int count;
    private int words;
    private ulong before;
    private ulong last;

    /// <summary>The reader of this thread.</summary>
    public static ShingleReader Mine => mine ??= new ShingleReader();

    /// <summary>The number of words read.</summary>
    public int Words => words;

    /// <summary>
    /// The values of all shingles of <paramref name="body"/>, in the order of the text; they may be overwritten. A text of one or two words has one.
    /// They are good until the next call.
    /// </summary>
    public Span<uint> Read(string text, IReadOnlyList<TextSpan> body)
    {
        (count, words, before, last) = (0, 0, 0, 0);
        for (int i = 0; i < body.Count; i++)
        {
            ReadSpan(body[i].Of(text.AsSpan()));
        }

        if (words is 1 or 2)
        {
            values[count++] = WordHash.OfShingle(before, last, 0);
        }

        return values.AsSpan(0, count);
    }

    private void ReadSpan(ReadOnlySpan<char> text)
    {
        int needed = text.Length + Block + WordHash.Padding;
        if (folded.Length < needed)
        {
            folded = new byte[int.Max(needed, 2 * folded.Length)];
        }

        int length = TextFolder.Fold(text, folded);
        folded.AsSpan(length, Block).Clear();
        int most = count + (length / 2) + 2; // every other byte is a separator at the most
        if (values.Length < most)
        {
            Array.Resize(ref values, int.Max(most, 2 * values.Length));
        }

        ReadWords(length);
    }

    /// <summary>
    /// Finds the edges of words as the places where the bits "is part of a word" change. Behind the text stand separators,
    /// so that the last word ends too.
    /// </summary>
    private void ReadWords(int length)
    {
        ref byte source = ref MemoryMarshal.GetArrayDataReference(folded);
        int start = -1;
        ulong carry = 0;
        for (int block = 0; block <= length; block += Block)
        {
            ulong inWord = block < length ? InWord(ref source, block) : 0;
            ulong edges = inWord ^ ((inWord << 1) | carry);
            carry = inWord >> 63;
            while (edges != 0)
            {
                int edge = block + BitOperations.TrailingZeroCount(edges);
                edges &= edges - 1;
                if (start < 0)
                {
                    start = edge;
                }
                else
                {
                    Add(WordHash.Of(folded, start, edge - start));
                    start = -1;
                }
            }
        }
    }

    private static ulong InWord(ref byte source, int block) =>
        ~Vector512.Equals(Vector512.LoadUnsafe(ref source, (nuint)block), Vector512<byte>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ulong word)
    {
        if (++words > 2)
        {
            values[count++] = WordHash.OfShingle(before, last, word);
        }

        before = last;
        last = word;
    }
}
