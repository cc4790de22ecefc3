using System.Globalization;
using System.Text;

namespace Hearsay.Exchange.Tables;

/// <summary>
/// Writes RFC 4180 lines. A cell of text that a spreadsheet would take for a formula gets an apostrophe before it; a number is a number.
/// </summary>
internal sealed class CsvWriter(Stream output) : IDisposable
{
    private readonly StreamWriter text = new(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
    private bool isBegun;

    /// <summary>Writes a cell of text.</summary>
    public CsvWriter Cell(ReadOnlySpan<char> value)
    {
        Begin();
        bool isFormula = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
        if (!isFormula && value.IndexOfAny("\",\n\r") < 0)
        {
            text.Write(value);
            return this;
        }

        text.Write('"');
        if (isFormula)
        {
            text.Write('\'');
        }

        for (int quote = value.IndexOf('"'); quote >= 0; quote = value.IndexOf('"'))
        {
            text.Write(value[..(quote + 1)]);
            text.Write('"');
            value = value[(quote + 1)..];
        }

        text.Write(value);
        text.Write('"');
        return this;
    }

    /// <summary>Writes a number, or nothing.</summary>
    public CsvWriter Cell(double? value)
    {
        Begin();
        if (value is { } number && double.IsFinite(number))
        {
            Span<char> digits = stackalloc char[40];
            number.TryFormat(digits, out int written, provider: CultureInfo.InvariantCulture);
            text.Write(digits[..written]);
        }

        return this;
    }

    /// <summary>Writes the items in one cell, divided by <c>; </c>.</summary>
    public CsvWriter Cells<T>(IReadOnlyList<T> items, Func<T, string?> part) => items.Count switch
    {
        0 => Cell(""),
        1 => Cell(part(items[0])),
        _ => Cell(string.Join("; ", items.Select(part))),
    };

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        text.Write('\n');
        isBegun = false;
    }

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    private void Begin()
    {
        if (isBegun)
        {
            text.Write(',');
        }

        isBegun = true;
    }
}
