using System.Text;

namespace Hearsay.Tests.Intake.Files;

/// <summary>Files that are called what they are not, are cut off, empty, or no files at all.</summary>
internal static class HostileNames
{
    private const string Spoke = "The envoy said on Monday that the talks had failed.";

    private static readonly string[] Extensions =
    [
        ".txt", ".md", ".html", ".jsonl", ".pdf", ".docx", ".odt", ".eml", ".mhtml", ".rss", ".atom", ".xml", ".csv", ".tsv", ".warc", ".zip", ".txt.gz",
        ".warc.gz",
    ];

    public static IEnumerable<HostileFile> All() => [.. Mislabelled(), .. Cut(), .. Empty(), .. NoFiles()];

    private static IEnumerable<HostileFile> Mislabelled()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. HostileTexts.Noise(10_000)];
        byte[] page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body><p>{Spoke}</p></body></html>");
        byte[] office = OfficeFile.Docx([Spoke]);
        yield return HostileFile.Of("pdf-called.txt", () => PdfFile.Of([Spoke]));
        yield return HostileFile.Of("page-called.pdf", () => page);
        yield return HostileFile.Of("page-called.docx", () => page);
        yield return HostileFile.Of("text-called.pdf", Spoke, "damaged or cut off");
        yield return HostileFile.Of("text-called.zip", Spoke, "its directory cannot be read");
        yield return HostileFile.Of("text-called.odt", Spoke, "its directory cannot be read");
        yield return HostileFile.Of("text-called.rss", Spoke, "its XML is broken");
        yield return HostileFile.Of("office-called.pdf", () => office);
        yield return HostileFile.Of("office-called.txt", () => office);
        yield return HostileFile.Of("office-called.zip", () => office);
        yield return HostileFile.Of("packed-called.html", () => ZipBytes.Gzip(page));
        yield return HostileFile.Of("archive-called.jsonl", () => ZipBytes.Of(("a.txt", Spoke)));
        yield return HostileFile.Of("feed-called.html", "<?xml version='1.0'?><rss><channel><item><title>" + Spoke + "</title></item></channel></rss>");
        foreach (string extension in (string[])[".txt", ".html", ".pdf", ".docx", ".eml", ".rss", ".csv", ".warc", ".zip", ".jsonl"])
        {
            yield return HostileFile.Of("picture-called" + extension, () => picture, "");
        }

        yield return HostileFile.Of("program-called.txt", () => [0x7F, 0x45, 0x4C, 0x46, .. HostileTexts.Noise(10_000)], "a program, not text");
        yield return HostileFile.Of("database-called.csv", () => [.. "SQLite format 3\0"u8, .. HostileTexts.Noise(1000)], "a database, not text");
        yield return HostileFile.Of("old-office-called.docx", () => [0xD0, 0xCF, 0x11, 0xE0, .. HostileTexts.Noise(1000)], "");
    }

    private static IEnumerable<HostileFile> Cut()
    {
        byte[] page = WarcFile.Page("1", $"<html><body><p>{Spoke}</p></body></html>");
        (string Name, byte[] Bytes)[] sound =
        [
            ("cut.pdf", PdfFile.Of([Spoke, Spoke])), ("cut.docx", OfficeFile.Docx([Spoke])), ("cut.odt", OfficeFile.Odt($"<text:p>{Spoke}</text:p>")),
            ("cut.zip", ZipBytes.Of(("a.txt", Spoke), ("b.txt", Spoke))), ("cut.txt.gz", ZipBytes.Gzip(HostileTexts.Noise(5000))), ("cut.warc", page),
            ("cut.warc.gz", ZipBytes.Gzip(page)), ("cut.rss", Encoding.UTF8.GetBytes($"<rss><channel><item><title>{Spoke}</title></item></channel></rss>")),
        ];
        foreach ((string name, byte[] bytes) in sound)
        {
            yield return HostileFile.Of(name, () => bytes[..(bytes.Length / 2)], "");
        }
    }

    private static IEnumerable<HostileFile> Empty() => Extensions.Select(extension => HostileFile.Of("empty" + extension, "", "the file is empty"));

    private static IEnumerable<HostileFile> NoFiles()
    {
        if (OperatingSystem.IsWindows())
        {
            yield break;
        }

        yield return new HostileFile("link-to-itself.txt", path => File.CreateSymbolicLink(path, path), "");
        yield return new HostileFile("link-to-nothing.txt", path => File.CreateSymbolicLink(path, path + ".gone"), "");
        yield return new HostileFile("link-to-zeros.txt", path => File.CreateSymbolicLink(path, "/dev/zero"), "the file is empty");
        yield return new HostileFile("pipe.txt", MakePipe, "the file is empty");
        yield return new HostileFile("link-to-pipe.txt", MakeLinkToPipe, "the file is empty");
        yield return new HostileFile("folder-in-a-circle.txt", path => File.CreateSymbolicLink(Path.Combine(Directory.CreateDirectory(path).FullName, "again"), path), "there is nothing to read in this folder");
        yield return new HostileFile("closed.txt", MakeClosed, Environment.IsPrivilegedProcess ? null : "the file cannot be opened");
        yield return HostileFile.Of("name\nwith \u001b[2J breaks\u202E.txt", "\0", "zero byte");
        yield return HostileFile.Of(new string('n', 240) + ".txt", "\0", "zero byte");
    }

    private static void MakePipe(string path)
    {
        using var made = System.Diagnostics.Process.Start("mkfifo", [path]);
        made.WaitForExit();
    }

    private static void MakeLinkToPipe(string path)
    {
        string pipe = Path.Combine(Directory.CreateTempSubdirectory("hearsay pipe ").FullName, "pipe");
        MakePipe(pipe);
        File.CreateSymbolicLink(path, pipe);
    }

    private static void MakeClosed(string path)
    {
        File.WriteAllText(path, Spoke);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }
    }
}
