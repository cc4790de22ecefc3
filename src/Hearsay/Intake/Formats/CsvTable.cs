using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hearsay.Intake.Formats;

/// <summary>
/// Reads tables with named columns, a text a row: <c>text</c>, and optionally <c>id</c>, <c>uri</c>, <c>title</c>, <c>outlet</c>, <c>author</c>,
/// <c>published</c>, <c>place</c>, <c>genre</c>, <c>language</c>. A broken row is named, and the table is read on from the next line.
/// </summary>
internal sealed class CsvTable
{
    private const int MostRestarts = 20;
    private const string Expected = "The first line must name the columns, 'text' among them; say which it is with --columns text=NAME.";

    private readonly string text;
    private readonly UnpackBudget budget;
    private readonly IReadOnlyDictionary<string, string> names;
    private readonly string delimiter;
    private string[] columns = [];

    private CsvTable(string text, UnpackBudget budget, IReadOnlyDictionary<string, string> names)
    {
        this.text = text;
        this.budget = budget;
        this.names = names;
        delimiter = FindDelimiter(text);
    }

    /// <summary>The rows of a table.</summary>
    /// <param name="text">The table.</param>
    /// <param name="budget">How many rows it may have.</param>
    /// <param name="names">What columns are called that are not called by their names here.</param>
    public static IEnumerable<Piece> Read(string text, UnpackBudget budget, IReadOnlyDictionary<string, string> names) =>
        new CsvTable(text, budget, names).Read();

    private IEnumerable<Piece> Read()
    {
        int start = 0;
        int line = 1;
        for (int restart = 0; start < text.Length; restart++)
        {
            int resume = -1;
            foreach ((Piece piece, int badRow, int badLine) in ReadFrom(start, line))
            {
                yield return piece;
                (resume, line) = badRow >= 0 ? (badRow, badLine) : (resume, line);
            }

            if (resume < 0 || restart == MostRestarts)
            {
                yield break;
            }

            int next = text.IndexOf('\n', resume);
            start = next < 0 ? text.Length : next + 1;
            line++;
        }
    }

    /// <summary>The rows from a place on; the last may be a broken one, with where it begins.</summary>
    private IEnumerable<(Piece Piece, int BadRow, int BadLine)> ReadFrom(int start, int line)
    {
        bool isBad = false;
        var form = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            BadDataFound = _ => isBad = true,
            MissingFieldFound = null,
            HasHeaderRecord = false,
            IgnoreBlankLines = true,
            MaxFieldSize = 0,
        };
        using var reader = new StringReader(text[start..]);
        using var parser = new CsvParser(reader, form);
        while (true)
        {
            int rowStart = start + (int)parser.CharCount;
            int rowLine = line + parser.RawRow;
            if (!parser.Read())
            {
                yield break;
            }

            string[] cells = parser.Record ?? [];
            if (isBad || IsOpen(parser.RawRecord))
            {
                yield return (Broken(rowLine, "a quotation mark is not closed, or stands where none can", "Double it within quotes; the table is read on from the next line."), rowStart, rowLine);
                yield break;
            }

            if (columns.Length == 0)
            {
                columns = HeadOf(cells);
            }
            else
            {
                budget.TakeEntry();
                yield return (RowOf(cells, rowLine), -1, 0);
            }
        }
    }

    private string[] HeadOf(string[] cells)
    {
        string[] head = [.. cells.Select(cell => cell.Trim().TrimStart('\uFEFF').ToLowerInvariant())];
        string wanted = names.GetValueOrDefault("text", "text").ToLowerInvariant();
        return head.Contains(wanted)
            ? head
            : throw new FormatProblem($"there is no column '{wanted}', only: {EntryName.Show(string.Join(", ", head))}", Expected) { Place = "line 1" };
    }

    private Piece RowOf(string[] cells, int line)
    {
        if (Find(cells, "text") is not { } words)
        {
            return Broken(line, "its text is empty", "Leave the row out, or give the text.");
        }

        return new TextPiece
        {
            Entry = EntryName.Show(Find(cells, "id") ?? line.ToString(CultureInfo.InvariantCulture)),
            Place = Place(line),
            Text = words,
            Link = Find(cells, "uri"),
            Title = Find(cells, "title"),
            Outlet = Find(cells, "outlet"),
            Author = Find(cells, "author"),
            Published = Find(cells, "published"),
            DatelinePlace = Find(cells, "place"),
            Genre = Find(cells, "genre"),
            Language = Find(cells, "language"),
            IsHeadSure = true,
            IsGiven = true,
        };
    }

    private string? Find(string[] cells, string name)
    {
        int at = Array.IndexOf(columns, names.GetValueOrDefault(name, name).ToLowerInvariant());
        return at >= 0 && at < cells.Length && !string.IsNullOrWhiteSpace(cells[at]) ? cells[at] : null;
    }

    /// <summary>Whether a row has an odd number of quotation marks: it ran to the end of the table in search of one.</summary>
    private static bool IsOpen(string row) => row.AsSpan().Count('"') % 2 != 0;

    private static BrokenPiece Broken(int line, string reason, string advice) => new() { Place = Place(line), Reason = reason, Advice = advice };

    private static string Place(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    /// <summary>What parts the cells of the first line: whatever of these stands there most.</summary>
    private static string FindDelimiter(string text)
    {
        int end = text.AsSpan().IndexOfAny('\n', '\r');
        ReadOnlySpan<char> line = end < 0 ? text : text.AsSpan(0, end);
        char best = ',';
        foreach (char delimiter in (ReadOnlySpan<char>)['\t', ';', '|'])
        {
            best = line.Count(delimiter) > line.Count(best) ? delimiter : best;
        }

        return best.ToString();
    }
}
