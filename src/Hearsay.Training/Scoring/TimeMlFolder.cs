using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Reads and writes TimeML: folders of <c>.tml</c> files, a single file, or an archive <c>.tar.gz</c> of them. Of each only
/// <c>&lt;TEXT&gt;</c> and the value of the document creation time are read; time expressions without words are left out.
/// </summary>
internal static class TimeMlFolder
{
    private const string Ending = ".tml";

    /// <summary>The texts in ordinal order of their names.</summary>
    /// <exception cref="FormatException">A file is not TimeML; the message names it.</exception>
    public static IEnumerable<TimedText> Read(string path)
    {
        if (path.EndsWith(".tar.gz", StringComparison.Ordinal) || path.EndsWith(".tgz", StringComparison.Ordinal))
        {
            return ReadArchive(path);
        }

        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*" + Ending, SearchOption.AllDirectories) : [path];
        Array.Sort(files, StringComparer.Ordinal);
        return files.Select(file => Parse(GoldFile.Open(file), file));
    }

    /// <summary>Writes one file for each text into <paramref name="folder"/>.</summary>
    public static void Write(string folder, IEnumerable<TimedText> texts)
    {
        Directory.CreateDirectory(folder);
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        foreach (TimedText text in texts)
        {
            File.WriteAllText(Path.Combine(folder, text.Name + Ending), ToXml(text), utf8);
        }
    }

    private static TimedText[] ReadArchive(string path)
    {
        using Stream file = File.OpenRead(path);
        using var unpacked = new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionMode.Decompress);
        using var archive = new System.Formats.Tar.TarReader(unpacked);
        var texts = new List<TimedText>();
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data && entry.Name.EndsWith(Ending, StringComparison.Ordinal))
            {
                texts.Add(Parse(new StreamReader(data, Encoding.UTF8), $"{path}/{entry.Name}"));
            }
        }

        return [.. texts.OrderBy(t => t.Name, StringComparer.Ordinal)];
    }

    private static TimedText Parse(StreamReader reader, string path)
    {
        using (reader)
        {
            try
            {
                XElement root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
                XElement body = root.Descendants("TEXT").First();
                var text = new StringBuilder();
                var times = new List<FoundTime>();
                Collect(body, text, times);
                string? created = root.Element("DCT")?.Element("TIMEX3")?.Attribute("value")?.Value
                    ?? root.Descendants("TIMEX3").FirstOrDefault(IsCreationTime)?.Attribute("value")?.Value;
                return new TimedText(Path.GetFileNameWithoutExtension(path), text.ToString(), created, [.. times.OrderBy(t => t.Span)]);
            }
            catch (Exception e) when (e is XmlException or InvalidOperationException)
            {
                throw new FormatException($"'{path}': not TimeML with one <TEXT>. {e.Message}", e);
            }
        }
    }

    private static bool IsCreationTime(XElement time) => time.Attribute("functionInDocument")?.Value == "CREATION_TIME";

    private static void Collect(XElement element, StringBuilder text, List<FoundTime> times)
    {
        int start = text.Length;
        foreach (XNode node in element.Nodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement inner)
            {
                Collect(inner, text, times);
            }
        }

        if (element.Name.LocalName == "TIMEX3" && text.Length > start)
        {
            times.Add(new FoundTime(
                new TextSpan(start, text.Length),
                element.Attribute("type")?.Value ?? "",
                element.Attribute("value")?.Value ?? "",
                element.Attribute("mod")?.Value));
        }
    }

    private static string ToXml(TimedText text)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" ?>\n<TimeML>\n\n");
        xml.Append(CultureInfo.InvariantCulture, $"<DOCID>{Escape(text.Name)}</DOCID>\n\n");
        if (text.Created is { } created)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{Escape(created)}\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">{Escape(created)}</TIMEX3></DCT>\n\n");
        }

        xml.Append("<TEXT>");
        int done = 0;
        for (int i = 0; i < text.Times.Count; i++)
        {
            FoundTime time = text.Times[i];
            string modifier = time.Modifier is { } mod ? $" mod=\"{Escape(mod)}\"" : "";
            xml.Append(Escape(text.Text[done..time.Span.Start]));
            xml.Append(CultureInfo.InvariantCulture, $"<TIMEX3 tid=\"t{i + 1}\" type=\"{time.Type}\" value=\"{Escape(time.Value)}\"{modifier}>{Escape(time.Span.Of(text.Text))}</TIMEX3>");
            done = time.Span.End;
        }

        return xml.Append(Escape(text.Text[done..])).Append("</TEXT>\n\n</TimeML>\n").ToString();
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
