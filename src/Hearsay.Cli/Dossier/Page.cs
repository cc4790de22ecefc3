using Hearsay.Wording;

namespace Hearsay.Cli.Dossier;

/// <summary>Text output of a given width, coloured or not.</summary>
internal sealed class Page(TextWriter output, int width, bool isColored)
{
    /// <summary>The columns.</summary>
    public int Width => width;

    /// <summary>Ends the line.</summary>
    public void Break() => output.Write('\n');

    /// <summary>Draws a line across.</summary>
    public void Rule()
    {
        Write(new StyledRun(new string('─', width), Style.Faint));
        Break();
    }

    /// <summary>Lays <paramref name="text"/> out, each line <paramref name="indent"/> columns from the left.</summary>
    public void Paragraph(StyledText text, int indent)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (StyledText line in LineBreaker.Wrap(text, width - indent))
        {
            output.Write(new string(' ', indent));
            Line(line);
        }
    }

    /// <summary>Lays two columns out beside each other; the left one is <paramref name="leftWidth"/> wide and not wrapped.</summary>
    public void Columns(IReadOnlyList<StyledText> left, int leftWidth, IReadOnlyList<StyledText> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        List<StyledText> lines = [.. right.SelectMany(text => LineBreaker.Wrap(text, width - leftWidth))];
        for (int i = 0; i < Math.Max(left.Count, lines.Count); i++)
        {
            int cells = 0;
            foreach (StyledRun run in i < left.Count ? left[i].Runs : [])
            {
                Write(run);
                cells += Terminal.Cells.Of(run.Text);
            }

            if (i < lines.Count)
            {
                output.Write(new string(' ', Math.Max(1, leftWidth - cells)));
                Line(lines[i]);
            }
            else
            {
                Break();
            }
        }
    }

    private void Line(StyledText line)
    {
        foreach (StyledRun run in line.Runs)
        {
            Write(run);
        }

        Break();
    }

    private void Write(StyledRun run)
    {
        string code = isColored ? Code(run.Style) : "";
        if (code.Length == 0)
        {
            output.Write(run.Text);
            return;
        }

        output.Write($"\u001b[{code}m{run.Text}\u001b[0m");
    }

    private static string Code(Style style) => style switch
    {
        Style.Strong => "1",
        Style.Faint => "2",
        Style.Predicate => "1",
        Style.Source => "36",
        Style.Negation => "1;31",
        Style.Asserted => "1",
        Style.Future => "1;34",
        Style.Hypothetical => "1;35",
        Style.Wanted => "1;33",
        _ => "",
    };
}
