using System.Globalization;
using System.Text;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Reads and writes attributions in brat's standoff format: <c>T1⇥Source 89 106⇥words</c> for a span, with <c>;</c> between
/// the pieces of a broken one, and <c>E1⇥Attribution:T4 Content:T3 Cue:T2 Source:T1</c> for an attribution. Offsets count
/// code points. A number after a role (<c>Content2</c>) adds to that role.
/// </summary>
internal static class BratFile
{
    /// <summary>Reads the attributions of <paramref name="text"/>; those without cue and content are left out.</summary>
    /// <exception cref="FormatException">A line is not brat's; the message names <paramref name="name"/> and line.</exception>
    public static List<AttributionSpans> Read(TextReader reader, string text, string name)
    {
        var map = new CodePointMap(text);
        var spans = new Dictionary<string, TextSpan[]>(StringComparer.Ordinal);
        var attributions = new List<(int Line, string[] Roles)>();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            string[] cells = line.Split('\t');
            if (cells.Length < 2 || cells[0].Length < 2 || !char.IsAsciiDigit(cells[0][1]))
            {
                continue; // the words of a span may hold line breaks
            }

            if (cells[0][0] == 'T')
            {
                spans[cells[0]] = ReadSpans(cells[1], map, name, number);
            }
            else if (cells[0][0] == 'E')
            {
                attributions.Add((number, cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
        }

        return
        [
            .. attributions
                .Select(a => new AttributionSpans(
                    Role("Source", a.Roles, spans, name, a.Line),
                    Role("Cue", a.Roles, spans, name, a.Line),
                    Role("Content", a.Roles, spans, name, a.Line)))
                .Where(a => a.Cue.Count + a.Content.Count > 0),
        ];
    }

    /// <summary>Writes the attributions of <paramref name="text"/>.</summary>
    public static void Write(TextWriter output, string text, IReadOnlyList<AttributionSpans> attributions)
    {
        var map = new CodePointMap(text);
        int spans = 0;
        for (int i = 0; i < attributions.Count; i++)
        {
            AttributionSpans one = attributions[i];
            string kind = one.Source.Count > 0 ? "Attribution" : "Attribution-no-source";
            var roles = new StringBuilder();
            foreach ((string role, IReadOnlyList<TextSpan> parts) in
                new[] { (kind, one.Cue.Count > 0 ? one.Cue : one.Content), ("Source", one.Source), ("Cue", one.Cue), ("Content", one.Content) })
            {
                if (parts.Count > 0)
                {
                    string id = string.Create(CultureInfo.InvariantCulture, $"T{++spans}");
                    WriteSpans(output, id, role, parts, text, map);
                    roles.Append(roles.Length > 0 ? " " : "").Append(role).Append(':').Append(id);
                }
            }

            output.Write(string.Create(CultureInfo.InvariantCulture, $"E{i + 1}\t{roles}\n"));
        }
    }

    private static void WriteSpans(
        TextWriter output, string id, string role, IReadOnlyList<TextSpan> parts, string text, CodePointMap map)
    {
        IEnumerable<string> offsets = parts.Select(p => string.Create(
            CultureInfo.InvariantCulture, $"{map.FromUtf16(p.Start)} {map.FromUtf16(p.End)}"));
        string words = string.Join(' ', parts.Select(p => p.Of(text))).Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ');
        output.Write($"{id}\t{role} {string.Join(';', offsets)}\t{words}\n");
    }

    private static TextSpan[] ReadSpans(string cell, CodePointMap map, string name, int line)
    {
        int space = cell.IndexOf(' ', StringComparison.Ordinal);
        string[] parts = cell[(space + 1)..].Split(';');
        var spans = new TextSpan[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            string[] ends = parts[i].Split(' ');
            if (space < 0 || ends.Length != 2
                || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int start)
                || !int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out int end)
                || start > end || end > map.Length)
            {
                throw new FormatException($"'{name}', line {line}: '{cell}' is not a role with spans of the text.");
            }

            spans[i] = new TextSpan(map.ToUtf16(start), map.ToUtf16(end));
        }

        return spans;
    }

    private static TextSpan[] Role(
        string role, string[] links, Dictionary<string, TextSpan[]> spans, string name, int line)
    {
        var found = new List<TextSpan>();
        foreach (string link in links)
        {
            int colon = link.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !link.AsSpan(0, colon).TrimEnd("0123456789").SequenceEqual(role))
            {
                continue;
            }

            found.AddRange(spans.TryGetValue(link[(colon + 1)..], out TextSpan[]? linked)
                ? linked
                : throw new FormatException($"'{name}', line {line}: '{link}' links to a span that is not there."));
        }

        found.Sort();
        return [.. found];
    }
}
