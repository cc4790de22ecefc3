using System.Buffers.Binary;
using System.Text;

namespace Hearsay.Tests.Intake.Files;

/// <summary>Archives that are made to break their reader.</summary>
internal static class HostileArchives
{
    private const string Spoke = "The envoy said on Monday that the talks had failed.\n";
    private const string Ratio = "--max-ratio";

    public static IEnumerable<HostileFile> All() => [.. Zips(), .. Gzips(), .. Warcs()];

    private static IEnumerable<HostileFile> Zips()
    {
        yield return HostileFile.Of("bomb.zip", () => ZipBytes.Of(("a.txt", new byte[100 << 20])), Ratio);
        yield return HostileFile.Of("nested-bomb.zip", NestedBomb, Ratio);
        yield return HostileFile.Of("overlapping-bomb.zip", OverlappingBomb, Ratio);
        yield return HostileFile.Of("deep.zip", () => Nest(ZipBytes.Of(("a.txt", Spoke)), 30), "--max-nesting");
        yield return HostileFile.Of("many-entries.zip", () => ManyEntries(1_200_000), "--max-entries");
        yield return HostileFile.Of("slip.zip", () => ZipBytes.Of(("../../../../tmp/hearsay-slipped.txt", Spoke), ("..\\..\\b.txt", Spoke)));
        yield return HostileFile.Of("absolute.zip", () => ZipBytes.Of(("/etc/hearsay-slipped.txt", Spoke), ("C:\\a.txt", Spoke), ("//host/share/a.txt", Spoke)));
        yield return HostileFile.Of("odd-names.zip", () => ZipBytes.Of(("a\u001b[2J\n\r\t\u202E.txt", Spoke), (new string('n', 60_000) + ".txt", Spoke)));
        yield return HostileFile.Of("same-names.zip", () => ZipBytes.Of(("a.txt", Spoke), ("a.txt", Spoke), ("A.TXT", Spoke)));
        yield return HostileFile.Of("false-sizes.zip", FalseSizes);
        yield return HostileFile.Of("encrypted.zip", () => With(ZipBytes.Of(("a.txt", Spoke)), bytes => Flag(bytes, 1)), "it is encrypted");
        yield return HostileFile.Of("unknown-packing.zip", () => With(ZipBytes.Of(("a.txt", Spoke)), bytes => Method(bytes, 99)), "a.txt");
        yield return HostileFile.Of("damaged.zip", () => With(ZipBytes.Of(("a.txt", HostileTexts.Noise(5000)), ("b.txt", Encoding.UTF8.GetBytes(Spoke))), bytes => bytes[200] ^= 0xFF), "a.txt");
        yield return HostileFile.Of("only-the-end.zip", () => [.. "PK\u0005\u0006"u8, .. new byte[18]], "there is nothing to read in it");
        yield return HostileFile.Of("directory-outside.zip", () => With(ZipBytes.Of(("a.txt", Spoke)), bytes => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(bytes.Length - 6), 0x7FFFFFFF)), "its directory cannot be read");
        yield return HostileFile.Of("large-end-outside.zip", LargeEndOutside, "its directory cannot be read");
        yield return HostileFile.Of("folders-only.zip", () => ZipBytes.Of(("a/", ""), ("b/c/", "")), "there is nothing to read in it");
    }

    private static IEnumerable<HostileFile> Gzips()
    {
        yield return HostileFile.Of("bomb.txt.gz", () => ZipBytes.Gzip(new byte[200 << 20]), Ratio);
        yield return HostileFile.Of("bomb.jsonl.gz", () => ZipBytes.Gzip(HostileTexts.Filled(100 << 20, "\n")), Ratio);
        yield return HostileFile.Of("deep.txt.gz", () => Enumerable.Range(0, 20).Aggregate(Encoding.UTF8.GetBytes(Spoke), (bytes, _) => ZipBytes.Gzip(bytes)), "--max-nesting");
        yield return HostileFile.Of("empty-members.txt.gz", () => [.. Enumerable.Repeat(ZipBytes.Gzip(""), 50_000).SelectMany(b => b)], "the file is empty");
        yield return HostileFile.Of("noise.txt.gz", () => [0x1F, 0x8B, 0x08, 0, .. HostileTexts.Noise(100_000)], "damaged");
        yield return HostileFile.Of("header-only.txt.gz", () => [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3], "damaged");
        yield return HostileFile.Of("name-without-end.txt.gz", () => [0x1F, 0x8B, 0x08, 8, 0, 0, 0, 0, 0, 3, .. HostileTexts.Filled(1 << 20, "a")], "damaged");
        yield return HostileFile.Of("no-gzip.txt.gz", Spoke);
    }

    private static IEnumerable<HostileFile> Warcs()
    {
        byte[] page = WarcFile.Page("1", "<html><body><p>" + Spoke + "</p></body></html>");
        yield return HostileFile.Of("lengths.warc", () => [.. page, .. WarcFile.Page("2", Spoke, wrong: 999_999_999), .. WarcFile.Page("3", Spoke, wrong: -20), .. page], "record 2");
        yield return HostileFile.Of("no-length.warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\n" + Spoke, "its header gives no length");
        yield return HostileFile.Of("negative-length.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n" + Spoke, "its header gives no length");
        yield return HostileFile.Of("length-of-all.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\n" + Spoke, "its header gives no length");
        yield return HostileFile.Of("header-without-end.warc", () => [.. "WARC/1.0\r\n"u8, .. HostileTexts.Filled(1 << 20, "a: b\r\n")], "its header has no end");
        yield return HostileFile.Of("no-warc.warc", Spoke, "there is no record where one should begin");
        yield return HostileFile.Of("many-beginnings.warc", HostileTexts.Repeat("\nWARC/1.0\r\n", 100_000), "record 1");
        yield return HostileFile.Of("packed-bomb.warc", () => WarcFile.Record("response", "1", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"u8, .. ZipBytes.Gzip(new byte[50 << 20])]), Ratio);
        yield return HostileFile.Of("false-chunks.warc", () => WarcFile.Page("1", "FFFFFFFF\r\n" + Spoke, "Transfer-Encoding: chunked\r\n"));
        yield return HostileFile.Of("bomb.warc.gz", () => ZipBytes.Gzip(WarcFile.Page("1", new string(' ', 60 << 20))), Ratio);
        yield return HostileFile.Of("false-members.warc.gz", () => [.. ZipBytes.Gzip(page), .. HostileTexts.Filled(3 << 20, "\u001F\u008B\b\0")], "record 2");
        yield return HostileFile.Of("member-cut.warc.gz", () => [.. ZipBytes.Gzip(page)[..^15], .. ZipBytes.Gzip(page)], "record 1");
    }

    private static byte[] NestedBomb()
    {
        byte[] inner = ZipBytes.Of(Enumerable.Range(0, 16).Select(n => ($"{n}.txt", new byte[8 << 20])));
        byte[] middle = ZipBytes.Of(Enumerable.Range(0, 16).Select(n => ($"{n}.zip", inner)));
        return ZipBytes.Of(Enumerable.Range(0, 16).Select(n => ($"{n}.zip", middle)));
    }

    private static byte[] Nest(byte[] bytes, int times) => Enumerable.Range(0, times).Aggregate(bytes, (inner, _) => ZipBytes.Of(("a.zip", inner)));

    /// <summary>Twenty thousand entries of the directory point to the same packed megabyte.</summary>
    private static byte[] OverlappingBomb()
    {
        byte[] one = ZipBytes.Of(("a.txt", HostileTexts.Filled(1 << 20, " ")));
        int directory = one.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        int end = one.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        return Directory(one[..directory], one[directory..end], 20_000);
    }

    private static byte[] ManyEntries(int count)
    {
        byte[] one = ZipBytes.Of(("a.txt", "x"));
        int directory = one.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        int end = one.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        return Directory(one[..directory], one[directory..end], count);
    }

    private static byte[] Directory(byte[] entries, byte[] header, int count)
    {
        using var bytes = new MemoryStream();
        bytes.Write(entries);
        for (int i = 0; i < count; i++)
        {
            bytes.Write(header);
        }

        byte[] end = new byte[22];
        "PK\u0005\u0006"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)Math.Min(count, ushort.MaxValue));
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)Math.Min(count, ushort.MaxValue));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)(header.Length * count));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)entries.Length);
        bytes.Write(end);
        return bytes.ToArray();
    }

    /// <summary>Says of ten megabytes that they are ten bytes.</summary>
    private static byte[] FalseSizes() => With(ZipBytes.Of(("a.txt", HostileTexts.Filled(10 << 20, Spoke))), bytes =>
    {
        int directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(directory + 24), 10);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(22), 10);
    });

    private static byte[] LargeEndOutside()
    {
        byte[] bytes = new byte[22 + 20];
        "PK\u0006\u0007"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(8), long.MaxValue);
        "PK\u0005\u0006"u8.CopyTo(bytes.AsSpan(20));
        bytes.AsSpan(28, 12).Fill(0xFF);
        return bytes;
    }

    private static void Flag(byte[] bytes, byte flag)
    {
        bytes[6] |= flag;
        bytes[bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= flag;
    }

    private static void Method(byte[] bytes, byte method)
    {
        bytes[8] = method;
        bytes[bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 10] = method;
    }

    private static byte[] With(byte[] bytes, Action<byte[]> change)
    {
        change(bytes);
        return bytes;
    }
}
