using System.Globalization;
using System.Text;

namespace Hearsay.Exchange;

/// <summary>Writes lines of cells divided by tabs. Tabs and line ends within a cell become blanks.</summary>
internal sealed class TabTable(Stream output) : IDisposable
{
    private readonly StreamWriter text = new(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
    private bool isBegun;

    /// <summary>Writes a cell; nothing into it where there is nothing.</summary>
    public TabTable Cell(string? value)
    {
        Begin();
        if (value is null)
        {
            return this;
        }

        if (value.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0)
        {
            text.Write(value);
            return this;
        }

        foreach (char c in value)
        {
            text.Write(c < ' ' ? ' ' : c);
        }

        return this;
    }

    /// <summary>Writes a number.</summary>
    public TabTable Cell(long? value)
    {
        Begin();
        if (value is { } number)
        {
            Span<char> digits = stackalloc char[24];
            number.TryFormat(digits, out int written, provider: CultureInfo.InvariantCulture);
            text.Write(digits[..written]);
        }

        return this;
    }

    /// <summary>Writes a number in the form given, for example <c>0.####</c>.</summary>
    public TabTable Cell(double? value, string form)
    {
        Begin();
        if (value is { } number)
        {
            Span<char> digits = stackalloc char[40];
            number.TryFormat(digits, out int written, form, CultureInfo.InvariantCulture);
            text.Write(digits[..written]);
        }

        return this;
    }

    /// <summary>Writes a day in the form given, for example <c>yyyyMMdd</c>.</summary>
    public TabTable Cell(DateOnly day, string form)
    {
        Begin();
        Span<char> digits = stackalloc char[24];
        day.TryFormat(digits, out int written, form, CultureInfo.InvariantCulture);
        text.Write(digits[..written]);
        return this;
    }

    /// <summary>Leaves cells empty.</summary>
    public TabTable Empty(int count)
    {
        for (int i = 0; i < count; i++)
        {
            Begin();
        }

        return this;
    }

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
            text.Write('\t');
        }

        isBegun = true;
    }
}
