using System.IO.Compression;
using System.Text;

namespace Hearsay.Tests.Intake.Files;

/// <summary>Writes archives, for tests to read.</summary>
internal static class ZipBytes
{
    public static byte[] Of(params IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Of(params IEnumerable<(string Name, string Text)> entries) =>
        Of(entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text))));

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));
}
