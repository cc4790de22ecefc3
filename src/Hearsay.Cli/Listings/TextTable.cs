using Hearsay.Cli.Terminal;

namespace Hearsay.Cli.Listings;

/// <summary>Columns under their names, as wide as what stands in them; numbers to the right.</summary>
internal sealed class TextTable(params string[] columns)
{
    private const int LongestCell = 48;

    private readonly List<string[]> rows = [];

    /// <summary>Adds a line.</summary>
    public void Row(params string[] cells) => rows.Add([.. cells.Select(Shortened)]);

    /// <summary>Writes it all.</summary>
    public void Write(TextWriter output)
    {
        int[] widths = [.. columns.Select((name, i) => rows.Select(r => Cells.Of(r[i])).Append(Cells.Of(name)).Max())];
        output.Write(Line(columns, widths));
        output.Write('\n');
        foreach (string[] row in rows)
        {
            output.Write(Line(row, widths));
            output.Write('\n');
        }
    }

    private static string Line(string[] cells, int[] widths) =>
        string.Join("  ", cells.Select((cell, i) => IsNumber(cell)
            ? new string(' ', widths[i] - Cells.Of(cell)) + cell
            : cell + new string(' ', widths[i] - Cells.Of(cell)))).TrimEnd();

    private static bool IsNumber(string cell) => cell.Length > 0 && cell.All(c => char.IsAsciiDigit(c) || c is '.' or ',');

    private static string Shortened(string cell)
    {
        string line = Printable.Line(cell);
        return line.Length <= LongestCell ? line : line[..(LongestCell - 1)] + "…";
    }
}
