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
        if (FindBinary(start) is { } binary)
        {
            return binary;
        }

        string text = Encoding.UTF8.GetString(start[..Math.Min(start.Length, SampleLength)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        bool isPage = IsPage(text);
        return declared switch
        {
            FileFormat.Unknown => isPage ? FileFormat.Html : GuessText(text, start),
            FileFormat.Text or FileFormat.Pdf => isPage ? FileFormat.Html : declared,
            _ => declared,
        };
    }

    private static FileFormat? FindBinary(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("%PDF-"u8))
        {
            return FileFormat.Pdf;
        }

        return null;
    }

    private static FileFormat GuessText(string text, ReadOnlySpan<byte> start) => IsObject(text, start) ? FileFormat.JsonLines : FileFormat.Text;

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
