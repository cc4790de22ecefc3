using System.Globalization;
using System.Text;
using System.Xml;

namespace Hearsay.Exchange.Graphs;

/// <summary>What both formats of graphs have in common.</summary>
internal static class GraphXml
{
    /// <summary>Starts a document of XML in UTF-8.</summary>
    public static XmlWriter Open(Stream output) => XmlWriter.Create(
        output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false, CheckCharacters = false });

    /// <summary>A text without the characters that XML cannot hold.</summary>
    public static string Clean(string text) => text.All(IsSound) ? text : Mend(text);

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsSound(char c) => XmlConvert.IsXmlChar(c);

    private static string Mend(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            mended.Append(rune.Value is < 0x20 and not ('\t' or '\n' or '\r') or 0xfffe or 0xffff ? "\ufffd" : rune.ToString());
        }

        return mended.ToString();
    }
}
