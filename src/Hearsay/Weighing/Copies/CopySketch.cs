using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Copies;

/// <summary>
/// What is kept of a text to find its copies: a few dozen of its shingles (three words in a row) as 32-bit values. Case,
/// diacritics, punctuation and line breaks do not count. Never changed.
/// </summary>
public sealed class CopySketch
{
    private const byte Version = 1;
    private const int HeaderSize = 1 + sizeof(int) + sizeof(int);

    private readonly uint[] values;

    private CopySketch(int words, int shingles, uint[] values)
    {
        Words = words;
        Shingles = shingles;
        this.values = values;
    }

    /// <summary>The number of words in the text.</summary>
    public int Words { get; }

    /// <summary>The number of shingles in the text, those that stand more than once counted each time.</summary>
    public int Shingles { get; }

    /// <summary>The number of bytes of <see cref="ToBytes"/>.</summary>
    public int Size => HeaderSize + (values.Length * sizeof(uint));

    /// <summary>The shingles that were kept, in ascending order.</summary>
    internal ReadOnlySpan<uint> Values => values;

    /// <summary>The largest value that could have been kept.</summary>
    internal uint Limit => ShingleSample.Limit(Shingles);

    /// <summary>Makes the sketch of the parts of <paramref name="text"/> that are the article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part lies outside of the text.</exception>
    public static CopySketch Of(string text, IReadOnlyList<TextSpan> body)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(body);
        ShingleReader reader = ShingleReader.Mine;
        Span<uint> all = reader.Read(text, body);
        int shingles = all.Length;
        int kept = ShingleSample.Take(all, ShingleSample.Limit(shingles));
        return new CopySketch(reader.Words, shingles, all[..kept].ToArray());
    }

    /// <summary>The sketch as it is kept in a file; the first byte is the version of the format and of the hashes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), Words);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1 + sizeof(int)), Shingles);
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(HeaderSize + (i * sizeof(uint))), values[i]);
        }

        return bytes;
    }

    /// <summary>
    /// Reads what <see cref="ToBytes"/> wrote. False if the bytes are of another version or are no sketch: then make it
    /// anew from the text.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out CopySketch? sketch)
    {
        sketch = null;
        if (bytes.Length < HeaderSize || bytes[0] != Version || (bytes.Length - HeaderSize) % sizeof(uint) != 0)
        {
            return false;
        }

        int words = BinaryPrimitives.ReadInt32LittleEndian(bytes[1..]);
        int shingles = BinaryPrimitives.ReadInt32LittleEndian(bytes[(1 + sizeof(int))..]);
        var values = new uint[(bytes.Length - HeaderSize) / sizeof(uint)];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(HeaderSize + (i * sizeof(uint)))..]);
        }

        if (words < 0 || shingles < 0 || shingles > words || values.Length > shingles || !IsSample(values, ShingleSample.Limit(shingles)))
        {
            return false;
        }

        sketch = new CopySketch(words, shingles, values);
        return true;
    }

    private static bool IsSample(uint[] values, uint limit)
    {
        for (int i = 1; i < values.Length; i++)
        {
            if (values[i] <= values[i - 1])
            {
                return false;
            }
        }

        return values.Length == 0 || values[^1] <= limit;
    }
}
