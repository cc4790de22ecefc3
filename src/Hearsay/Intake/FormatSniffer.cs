using System.Text;

namespace Hearsay.Intake;

/// <summary>Tells from the first bytes what standard input holds.</summary>
internal static class FormatSniffer
{
    private const int SampleLength = 1024;

    /// <summary>HTML if it begins like a page, JSONL if its first line is an object with a <c>text</c>, else text.</summary>
    public static FileFormat Guess(byte[] bytes)
    {
        string start = Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, SampleLength)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (StartsWith(start, "<!doctype html") || StartsWith(start, "<html") || StartsWith(start, "<head") || StartsWith(start, "<body")
            || (StartsWith(start, "<?xml") && start.Contains("<html", StringComparison.OrdinalIgnoreCase)))
        {
            return FileFormat.Html;
        }

        return IsObject(start, bytes) ? FileFormat.JsonLines : FileFormat.Text;
    }

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool IsObject(string start, byte[] bytes)
    {
        if (!start.StartsWith('{') || !start.AsSpan(1).TrimStart().StartsWith("\"", StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<byte> all = bytes;
        int length = all.IndexOf((byte)'\n');
        return (length < 0 ? all : all[..length]).IndexOf("\"text\""u8) >= 0;
    }
}
