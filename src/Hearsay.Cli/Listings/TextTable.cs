using Hearsay.Cli.Terminal;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Columns under their names, as wide as what stands in them; numbers to the right. The widest column gives way where the page is narrow; ids never do.</summary>
internal sealed class TextTable(int width, string[] columns)
{
    private const int LongestCell = 48;
    private const int NarrowestCell = 12;

    private readonly List<string[]> rows = [];

    /// <summary>Adds a line.</summary>
    public void Row(params string[] cells) => rows.Add([.. cells.Select(c => Printable.Line(c))]);

    /// <summary>Writes it all; nothing if there is no line.</summary>
    public void Write(TextWriter output)
    {
        if (rows.Count == 0)
        {
            return;
        }

        bool[] areNumbers = [.. columns.Select((_, i) => rows.All(r => IsNumber(r[i])))];
        int[] widths = [.. columns.Select((name, i) => int.Min(LongestCell, rows.Select(r => Cells.Of(r[i])).Append(Cells.Of(name)).Max()))];
        int[] yielding = [.. Enumerable.Range(0, widths.Length).Where(i => columns[i] != "id")];
        while (widths.Sum() + (2 * (widths.Length - 1)) > width && yielding.MaxBy(i => widths[i]) is var widest && widths[widest] > NarrowestCell)
        {
            widths[widest]--;
        }

        WriteLine(output, columns, widths, areNumbers);
        foreach (string[] row in rows)
        {
            WriteLine(output, row, widths, areNumbers);
        }
    }

    private static void WriteLine(TextWriter output, string[] cells, int[] widths, bool[] areNumbers)
    {
        string[] padded = [.. cells.Select((cell, i) =>
        {
            string shown = Shortened(cell, widths[i]);
            string blanks = new(' ', int.Max(0, widths[i] - Cells.Of(shown)));
            return areNumbers[i] ? blanks + shown : shown + blanks;
        })];
        output.Write(string.Join("  ", padded).TrimEnd());
        output.Write('\n');
    }

    private static bool IsNumber(string cell) => cell.All(c => char.IsAsciiDigit(c) || c is '.' or ',');

    private static string Shortened(string cell, int most)
    {
        if (Cells.Of(cell) <= most)
        {
            return cell;
        }

        int length = int.Min(cell.Length, most - 1);
        while (length > 0 && (Cells.Of(cell.AsSpan(0, length)) > most - 1 || char.IsHighSurrogate(cell[length - 1])))
        {
            length--;
        }

        return cell[..length].TrimEnd() + "…";
    }
}
