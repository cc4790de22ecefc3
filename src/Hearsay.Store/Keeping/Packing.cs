using System.Buffers;
using System.IO.Compression;

namespace Hearsay.Store.Keeping;

/// <summary>Makes texts and readings small enough to be kept whole: Brotli, at its fastest.</summary>
internal static class Packing
{
    private const int Quality = 1;
    private const int Window = 20;

    /// <summary>Packs bytes.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, buffer, out int written, Quality, Window)
                ? buffer[..written]
                : throw new InvalidOperationException("Packing needs more room than it can.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Unpacks what <see cref="Pack"/> made.</summary>
    /// <exception cref="InvalidDataException">It was not made so, or is damaged.</exception>
    public static byte[] Unpack(byte[] packed)
    {
        using var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var whole = new MemoryStream(packed.Length * 8);
        try
        {
            stream.CopyTo(whole);
        }
        catch (InvalidOperationException damage)
        {
            throw new InvalidDataException(damage.Message, damage);
        }

        return whole.ToArray();
    }
}
