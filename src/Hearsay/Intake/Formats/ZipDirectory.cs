using System.Buffers.Binary;

namespace Hearsay.Intake.Formats;

/// <summary>
/// Counts the entries of a zip archive by walking its directory, before anything is made of them: what the archive declares proves
/// nothing, and a directory of millions would fill the memory.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int HeaderLength = 46;
    private const int Locator64Length = 20;
    private const uint Unknown = uint.MaxValue;

    /// <summary>The number of entries, counted up to one more than <paramref name="most"/>; 0 if there is no directory.</summary>
    /// <param name="archive">The archive; it can be read at any place.</param>
    /// <param name="most">The number that matters.</param>
    public static int Count(Stream archive, int most)
    {
        if (FindStart(archive) is not { } start)
        {
            return 0;
        }

        archive.Position = start;
        Span<byte> header = stackalloc byte[HeaderLength];
        int count = 0;
        while (count <= most && archive.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength
            && header.StartsWith("PK\u0001\u0002"u8))
        {
            count++;
            int rest = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
            Skip(archive, rest);
        }

        return count;
    }

    private static void Skip(Stream stream, int count)
    {
        Span<byte> nothing = stackalloc byte[512];
        while (count > 0 && stream.Read(nothing[..Math.Min(count, nothing.Length)]) is var read and > 0)
        {
            count -= read;
        }
    }

    private static long? FindStart(Stream archive)
    {
        int length = (int)Math.Min(archive.Length, EndLength + LongestComment);
        byte[] tail = new byte[length];
        archive.Position = archive.Length - length;
        archive.ReadExactly(tail);
        int end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || length - end < EndLength)
        {
            return null;
        }

        uint start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        long found = start == Unknown ? FindLongStart(archive, archive.Length - length + end) : start;
        return found >= 0 && found < archive.Length ? found : null;
    }

    /// <summary>The start that a large archive keeps in a longer record.</summary>
    private static long FindLongStart(Stream archive, long end)
    {
        Span<byte> record = stackalloc byte[56];
        if (end < Locator64Length)
        {
            return -1;
        }

        archive.Position = end - Locator64Length;
        archive.ReadExactly(record[..Locator64Length]);
        long at = BinaryPrimitives.ReadInt64LittleEndian(record[8..]);
        if (at < 0 || at > archive.Length - record.Length)
        {
            return -1;
        }

        archive.Position = at;
        archive.ReadExactly(record);
        return BinaryPrimitives.ReadInt64LittleEndian(record[48..]);
    }
}
