using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Reads and writes sets of links: one a line, with the columns half, file, document, kind, start, end, chain (spans
/// <c>start-end</c> with spaces between, or <c>none</c>) and check. No text is kept.
/// </summary>
internal static class LinkFile
{
    private const string None = "none";
    private const int Columns = 8;
    private const int CheckLength = 8;

    /// <summary>The rows of a file, or of its <paramref name="half"/>.</summary>
    /// <exception cref="FormatException">A line is not of that form; the message names file and line.</exception>
    public static IReadOnlyList<LinkItem> Read(string path, string? half)
    {
        var items = new List<LinkItem>();
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#' && ReadItem(line, $"'{path}', line {number}") is var item && (half is null || item.Half == half))
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>Writes the rows with the antecedents that were found, all else as it was.</summary>
    public static void Write(string path, IReadOnlyList<LinkItem> items, IReadOnlyList<TextSpan?> antecedents)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        for (int i = 0; i < items.Count; i++)
        {
            LinkItem item = items[i];
            string chain = antecedents[i] is { } span ? string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}") : None;
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{item.Half}\t{item.File}\t{item.Document}\t{item.Kind}\t{item.Anaphor.Start}\t{item.Anaphor.End}\t{chain}\t{item.Check}\n"));
        }
    }

    /// <summary>What a row's words hash to: anaphor and chain, a line each.</summary>
    public static string CheckOf(IEnumerable<string> words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words))))[..CheckLength];

    private static LinkItem ReadItem(string line, string place)
    {
        string[] cells = line.Split('\t');
        if (cells.Length != Columns)
        {
            throw new FormatException($"{place}: {cells.Length} columns instead of {Columns}.");
        }

        TextSpan[] chain = cells[6] == None ? [] : [.. cells[6].Split(' ').Select(cell => ReadSpan(cell.Split('-'), place))];
        return new LinkItem(cells[0], cells[1], cells[2], cells[3], ReadSpan([cells[4], cells[5]], place), chain, cells[7]);
    }

    private static TextSpan ReadSpan(string[] ends, string place) =>
        ends is [var first, var last]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int start)
        && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out int end)
        && start < end
            ? new TextSpan(start, end)
            : throw new FormatException($"{place}: '{string.Join('-', ends)}' is no span; write start and end, e.g. '12-19'.");
}
