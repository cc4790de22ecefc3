using System.Text;

namespace Hearsay.Intake;

/// <summary>Tells from the first bytes what a file holds, where its name does not say it or says something else.</summary>
internal static class FormatSniffer
{
    /// <summary>How many of a file's first bytes are looked at.</summary>
    public const int SampleLength = 1 << 12;

    /// <summary>How many bytes are looked at where there is no name.</summary>
    public const int LongSampleLength = 1 << 16;

    /// <summary>What the file is: what its name says, unless its first bytes say clearly that it is something else.</summary>
    public static FileFormat Judge(FileFormat declared, ReadOnlySpan<byte> start)
    {
        if (FindBinary(declared, start) is { } binary)
        {
            return binary;
        }

        string text = Encoding.UTF8.GetString(start[..Math.Min(start.Length, SampleLength)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        bool isPage = IsPage(text);
        if (!isPage && declared is FileFormat.Unknown or FileFormat.Text or FileFormat.Html && IsFeed(text))
        {
            return FileFormat.Feed;
        }

        return declared switch
        {
            FileFormat.Unknown => isPage ? FileFormat.Html : GuessText(text, start),
            FileFormat.Text or FileFormat.Pdf or FileFormat.Word or FileFormat.OpenDocument or FileFormat.Zip or FileFormat.Mail or FileFormat.Feed => isPage ? FileFormat.Html : declared,
            _ => declared,
        };
    }

    private static FileFormat? FindBinary(FileFormat declared, ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("%PDF-"u8))
        {
            return FileFormat.Pdf;
        }

        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8))
        {
            return declared is FileFormat.Word or FileFormat.OpenDocument ? declared : FileFormat.Zip;
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]))
        {
            return FileFormat.Gzip;
        }

        return start.StartsWith("WARC/1."u8) || start.StartsWith("WARC/0."u8) ? FileFormat.Warc : null;
    }

    private static FileFormat GuessText(string text, ReadOnlySpan<byte> start) =>
        IsObject(text, start) ? FileFormat.JsonLines
        : IsMail(text) ? FileFormat.Mail
        : FileFormat.Text;

    /// <summary>A text may begin with one line such as <c>From:</c>; a message has several, and one that only messages have.</summary>
    private static bool IsMail(string text)
    {
        int end = text.ReplaceLineEndings("\n").IndexOf("\n\n", StringComparison.Ordinal);
        string head = "\n" + text[..(end < 0 ? 0 : end)];
        return head.Contains("\nFrom:", StringComparison.OrdinalIgnoreCase)
            && (head.Contains("\nMIME-Version:", StringComparison.OrdinalIgnoreCase) || head.Contains("\nMessage-ID:", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsFeed(string text)
    {
        if (StartsWith(text, "<rss") || StartsWith(text, "<feed ") || StartsWith(text, "<rdf:RDF"))
        {
            return true;
        }

        return StartsWith(text, "<?xml")
            && (text.Contains("<rss", StringComparison.Ordinal) || text.Contains("<feed ", StringComparison.Ordinal) || text.Contains("<rdf:RDF", StringComparison.Ordinal));
    }

    private static bool IsPage(string text) =>
        StartsWith(text, "<!doctype html") || StartsWith(text, "<html") || StartsWith(text, "<head") || StartsWith(text, "<body")
        || (StartsWith(text, "<?xml") && text.Contains("<html", StringComparison.OrdinalIgnoreCase));

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool IsObject(string start, ReadOnlySpan<byte> bytes)
    {
        if (!start.StartsWith('{') || !start.AsSpan(1).TrimStart().StartsWith("\"", StringComparison.Ordinal))
        {
            return false;
        }

        int length = bytes.IndexOf((byte)'\n');
        return (length < 0 ? bytes : bytes[..length]).IndexOf("\"text\""u8) >= 0;
    }
}
