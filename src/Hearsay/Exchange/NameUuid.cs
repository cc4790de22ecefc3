using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Exchange;

/// <summary>Makes UUIDs of version 5 (RFC 9562): the same name gives the same one.</summary>
internal static class NameUuid
{
    private static readonly byte[] Namespace = new Guid("8f6b7f5e-6d0b-5c0e-9f0a-2d6f4b8a7c31").ToByteArray(bigEndian: true);

    /// <summary>The UUID of a name within Hearsay.</summary>
    public static Guid Of(string name)
    {
        byte[] bytes = [.. Namespace, .. Encoding.UTF8.GetBytes(name)];
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // Version 5 is defined by SHA-1; nothing is kept secret by it.
        SHA1.HashData(bytes, hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>The first 52 bits of the hash of a name, which tables can hold as a number.</summary>
    public static long NumberOf(string name) => (long)(BinaryPrimitives.ReadUInt64BigEndian(Of(name).ToByteArray(bigEndian: true)) >> 12);
}
