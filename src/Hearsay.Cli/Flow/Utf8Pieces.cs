using System.Buffers;
using System.Text;

namespace Hearsay.Cli.Flow;

/// <summary>A text as UTF-8 in pieces, so that a long one is never copied to grow and never held a second time.</summary>
internal sealed class Utf8Pieces : IBufferWriter<byte>
{
    private const int PieceLength = 1 << 16;

    private readonly List<ArraySegment<byte>> full = [];
    private byte[] piece = [];
    private int used;

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, piece.Length - used);
        used += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (piece.Length - used < Math.Max(sizeHint, 1))
        {
            full.Add(new ArraySegment<byte>(piece, 0, used));
            piece = new byte[Math.Max(sizeHint, PieceLength)];
            used = 0;
        }

        return piece.AsMemory(used);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Writes the whole text.</summary>
    public void WriteTo(TextWriter writer)
    {
        Decoder decoder = Encoding.UTF8.GetDecoder();
        char[] characters = ArrayPool<char>.Shared.Rent(PieceLength);
        foreach (ArraySegment<byte> bytes in full.Append(new ArraySegment<byte>(piece, 0, used)))
        {
            Write(bytes, decoder, characters, writer);
        }

        ArrayPool<char>.Shared.Return(characters);
    }

    private static void Write(ReadOnlySpan<byte> bytes, Decoder decoder, char[] characters, TextWriter writer)
    {
        while (!bytes.IsEmpty)
        {
            decoder.Convert(bytes, characters, flush: false, out int read, out int written, out _);
            writer.Write(characters, 0, written);
            bytes = bytes[read..];
        }
    }
}
