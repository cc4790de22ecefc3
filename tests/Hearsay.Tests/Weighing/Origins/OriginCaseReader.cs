using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Weighing.Origins;

namespace Hearsay.Tests.Weighing.Origins;

/// <summary>Reads the files of golden cases; README.md beside them tells the format.</summary>
internal static class OriginCaseReader
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Hearsay.Tests", "Weighing", "Origins", "Golden");

    public static IReadOnlyList<OriginCase> All { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => Read(File.ReadAllText(file)))];

    private static IEnumerable<OriginCase> Read(string content) => ("\n" + content).Split("\n== ").Skip(1).Select(ReadCase);

    private static OriginCase ReadCase(string part)
    {
        string[] lines = part.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var texts = new List<Document>();
        var documents = new List<OriginDocument>();
        var claims = new List<OriginClaim>();
        string[] expected = [.. lines.Where(line => line.StartsWith("= ", StringComparison.Ordinal)).Select(line => line[2..])];
        int[] heads = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("@ ", StringComparison.Ordinal)), lines.Length];
        for (int i = 0; i + 1 < heads.Length; i++)
        {
            string[] body = [.. lines[(heads[i] + 1)..heads[i + 1]].Where(line => !line.StartsWith("= ", StringComparison.Ordinal))];
            string text = string.Join('\n', body.Where(line => !line.Contains(" < ", StringComparison.Ordinal)));
            (Document document, string? original) = ReadHead(lines[heads[i]][2..].Split(';', StringSplitOptions.TrimEntries), text);
            texts.Add(document);
            documents.Add(OriginDocument.Of(document) with { CopyOf = original, WhyCopy = original is null ? null : "They have the same words." });
            claims.AddRange(body.Where(line => line.Contains(" < ", StringComparison.Ordinal)).Select((line, k) => ReadClaim((claims.Count * 100) + k, line, document)));
        }

        return new OriginCase(
            lines[0], texts, documents, claims, [.. expected.Where(line => !line.StartsWith("alias ", StringComparison.Ordinal))],
            new OriginAliases(expected.Where(line => line.StartsWith("alias ", StringComparison.Ordinal)).Select(line => line[6..].Split(" = ")).Select(pair => (pair[0], pair[1]))));
    }

    private static (Document Document, string? Original) ReadHead(string[] head, string text)
    {
        string? Find(string start) => head.Skip(3).FirstOrDefault(cell => cell.StartsWith(start, StringComparison.Ordinal))?[start.Length..];
        Genre genre = head.Skip(3).Select(cell => Enum.TryParse(cell, true, out Genre found) ? found : Genre.Unknown).FirstOrDefault(found => found != Genre.Unknown);
        var document = new Document
        {
            Id = head[0],
            Uri = head[0],
            Text = text,
            Body = [new TextSpan(0, text.Length)],
            Outlet = head[1] == "-" ? null : head[1],
            Published = head[2] == "-" ? null : new DocumentDate(head[2], DateBasis.Given, null),
            Author = Find("by "),
            Place = Find("in "),
            Genre = genre,
        };
        return (document, Find("copy of "));
    }

    private static OriginClaim ReadClaim(int number, string line, Document document)
    {
        string[] sides = line.Split(" < ", 2);
        string chain = sides[1];
        int at = document.Text.IndexOf(sides[0][..int.Min(3, sides[0].Length)], StringComparison.OrdinalIgnoreCase);
        var predicate = new TextSpan(int.Max(0, at), int.Max(0, at) + 1);
        var claim = new Claim
        {
            Id = $"c-{number}",
            Span = predicate,
            Sentence = 0,
            Predicate = new Predicate(sides[0], predicate),
            Nature = Nature.Event,
            Status = Status.Asserted,
            Certainty = Certainty.Certain,
            Polarity = Polarity.Positive,
            Factuality = 3,
            Place = null,
            Sources = chain.StartsWith("author", StringComparison.Ordinal) ? [] : [.. chain.Split(" > ").SelectMany((level, i) => level.Split(" + ").Select(source => ReadSource(i + 1, source, document.Text)))],
        };
        string? place = chain.StartsWith("author at ", StringComparison.Ordinal) ? chain[10..] : null;
        return OriginClaim.Of(number, claim, document) with { Place = place };
    }

    private static Source ReadSource(int depth, string written, string text)
    {
        int brace = written.IndexOf('{', StringComparison.Ordinal);
        string name = written[..brace].Trim();
        string[] facts = written[(brace + 1)..written.IndexOf('}', StringComparison.Ordinal)].Split(',', StringSplitOptions.TrimEntries);
        string[] kind = facts[0].Split(' ', 2);
        int at = text.IndexOf(name, StringComparison.Ordinal);
        return new Source
        {
            Depth = depth,
            Name = name,
            Kind = Enum.Parse<SourceKind>(kind[0], true),
            Actor = kind.Length > 1 ? kind[1] : null,
            Span = at < 0 ? null : new TextSpan(at, at + name.Length),
            Attitude = facts.Select(fact => Enum.TryParse(fact, true, out Attitude attitude) && fact.Length > 5 ? attitude : Attitude.Assertion).Max(),
            Stance = facts.Contains("denies") ? Stance.Denies : Stance.Asserts,
            Date = facts.FirstOrDefault(fact => fact.StartsWith("said ", StringComparison.Ordinal))?[5..],
        };
    }
}
