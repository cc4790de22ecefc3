using System.Text;

namespace Hearsay.Intake;

/// <summary>Finds the encoding that a page names in its first 2048 bytes: in a <c>meta</c> element or an XML declaration.</summary>
internal static class HtmlCharset
{
    private const int Prefix = 2048;

    /// <summary>The name, or null.</summary>
    public static string? Find(byte[] bytes)
    {
        string start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Prefix));
        return After(start, "charset=") ?? After(start, "encoding=");
    }

    private static string? After(string text, string key)
    {
        int at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        at += key.Length;
        while (at < text.Length && text[at] is '"' or '\'' or ' ')
        {
            at++;
        }

        int end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':'))
        {
            end++;
        }

        return end > at ? text[at..end] : null;
    }
}
