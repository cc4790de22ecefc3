using System.Globalization;

namespace Hearsay.Knowledge;

/// <summary>One line of a lexicon.</summary>
internal sealed class LexiconRow
{
    private readonly string[] cells;

    public LexiconRow(string file, int line, string text)
    {
        File = file;
        Line = line;
        cells = text.Split('\t', StringSplitOptions.TrimEntries);
    }

    /// <summary>The lexicon: <c>English/cues.tsv</c>.</summary>
    public string File { get; }

    /// <summary>The number of the line, from 1.</summary>
    public int Line { get; }

    /// <summary>The number of cells.</summary>
    public int Count => cells.Length;

    /// <summary>The cell of a column, from 0; empty if the line ends before it.</summary>
    public string this[int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            return column < cells.Length ? cells[column] : "";
        }
    }

    /// <summary>The cell of a column that must not be empty.</summary>
    /// <exception cref="FormatException">It is.</exception>
    public string Required(int column) =>
        this[column] is { Length: > 0 } cell ? cell : throw Fail($"column {column + 1} is empty");

    /// <summary>The number in a column.</summary>
    /// <exception cref="FormatException">The cell is no number.</exception>
    public double Number(int column) =>
        double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : throw Fail($"'{this[column]}' in column {column + 1} is not a number");

    /// <summary>The enum value that a column names, in lower case with hyphens: <c>posed-as</c>.</summary>
    /// <exception cref="FormatException">It names none.</exception>
    public T Value<T>(int column)
        where T : struct, Enum
    {
        string cell = this[column].Replace("-", "", StringComparison.Ordinal);
        foreach (T value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), cell, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw Fail($"'{this[column]}' in column {column + 1} is none of "
            + string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant());
    }

    /// <summary>The error to throw for this line; it names file and line.</summary>
    public FormatException Fail(string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"'{File}', line {Line}: {message}."));
}
