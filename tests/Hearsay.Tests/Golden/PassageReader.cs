using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Tests.Golden;

/// <summary>Reads files of golden passages; README.md beside them tells the format.</summary>
internal static class PassageReader
{
    private static readonly HashSet<string> Keys =
    [
        "from", "who", "to", "instigator", "proxy", "posed-as", "type", "cameo", "context", "when", "where", "aim", "plan", "link",
        "history", "tool", "number", "loaded", "forecast", "addressee", "said",
    ];

    /// <summary>The passages of a file, whose name without ending is <paramref name="topic"/>.</summary>
    public static IReadOnlyList<GoldenPassage> Read(string topic, string content)
    {
        var passages = new List<GoldenPassage>();
        foreach (string part in ("\n" + content).Split("\n== ").Skip(1))
        {
            passages.Add(ReadPassage(topic, part.Split('\n')));
        }

        return passages;
    }

    /// <summary>A line of what must be found: <c>lemma: field; field</c>, or <c>no lemma</c>.</summary>
    public static GoldenClaim ReadClaim(string line)
    {
        if (line.StartsWith("no ", StringComparison.Ordinal))
        {
            return new GoldenClaim(line[3..].Trim(), true, []);
        }

        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return new GoldenClaim(line.Trim().TrimEnd(':'), false, []);
        }

        string[] fields = line[(colon + 2)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new GoldenClaim(line[..colon].Trim(), false, [.. fields.Select(ReadField)]);
    }

    private static GoldenPassage ReadPassage(string topic, string[] lines)
    {
        string[] blocks = [.. string.Join('\n', lines.Skip(1)).Split("\n\n").Select(b => b.Trim('\n')).Where(b => b.Length > 0)];
        string name = $"{topic}: {lines[0].Trim()}";
        string[][] claims = [.. blocks.Skip(1).Select(b => b.Split('\n'))];
        IEnumerable<string> found = claims.SelectMany(c => c).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#');
        if (blocks.Length < 2)
        {
            throw new InvalidDataException($"'{name}': no empty line between the passage and what must be found.");
        }

        string[] text = blocks[0].Split('\n');
        string head = text[0].StartsWith("@ ", StringComparison.Ordinal) ? text[0][2..] : "";
        string passage = string.Join('\n', head.Length > 0 ? text.Skip(1) : text).Replace("\n¶ ", "\n\n", StringComparison.Ordinal);
        return new GoldenPassage(name, DocumentOf(passage, head), [.. found.Select(ReadClaim)]);
    }

    private static Document DocumentOf(string text, string head)
    {
        string[] parts = head.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string? date = parts.FirstOrDefault(p => char.IsDigit(p[0]));
        string? genre = parts.FirstOrDefault(p => Enum.TryParse<Genre>(p, ignoreCase: true, out _) && !char.IsDigit(p[0]));
        return new Document
        {
            Id = "d-0",
            Uri = "passage.txt",
            Text = text,
            Body = [new TextSpan(0, text.Length)],
            Outlet = parts.FirstOrDefault(p => p != date && p != genre),
            Genre = genre is null ? Genre.Unknown : Enum.Parse<Genre>(genre, ignoreCase: true),
            Published = date is null ? null : new DocumentDate(date, DateBasis.Given, null),
        };
    }

    private static GoldenField ReadField(string field)
    {
        int space = field.IndexOf(' ', StringComparison.Ordinal);
        string first = space < 0 ? field : field[..space];
        return space > 0 && Keys.Contains(first) ? new GoldenField(first, field[space..].Trim()) : new GoldenField("is", field);
    }
}
