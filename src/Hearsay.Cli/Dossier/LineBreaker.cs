using System.Text;
using Hearsay.Cli.Terminal;
using Hearsay.Wording;

namespace Hearsay.Cli.Dossier;

/// <summary>Lays runs out into lines. A word may consist of several runs.</summary>
internal sealed class LineBreaker(int width)
{
    private readonly List<StyledText> lines = [];
    private readonly List<StyledRun> word = [];
    private StyledText line = new();
    private int lineCells;
    private int wordCells;
    private StyledRun? blank;

    /// <summary>Breaks a text at blanks into lines of at most <paramref name="width"/> columns; a longer word is cut.</summary>
    public static IReadOnlyList<StyledText> Wrap(StyledText text, int width)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 2);
        var lines = new LineBreaker(width);
        foreach (StyledRun run in text.Runs)
        {
            lines.Add(run);
        }

        return lines.Finish();
    }

    /// <summary>Adds a run.</summary>
    public void Add(StyledRun run)
    {
        int start = 0;
        for (int i = 0; i <= run.Text.Length; i++)
        {
            if (i == run.Text.Length || run.Text[i] == ' ')
            {
                if (i > start)
                {
                    AddToWord(run.Text[start..i], run.Style);
                }

                if (i < run.Text.Length)
                {
                    EndWord();
                    blank = new StyledRun(" ", run.Style);
                }

                start = i + 1;
            }
        }
    }

    /// <summary>The lines; at least one.</summary>
    public IReadOnlyList<StyledText> Finish()
    {
        EndWord();
        if (!line.IsEmpty || lines.Count == 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    private void AddToWord(string text, Style style)
    {
        int cells = Cells.Of(text);
        if (wordCells + cells <= width)
        {
            word.Add(new StyledRun(text, style));
            wordCells += cells;
            return;
        }

        // Longer than a line: cut wherever the line is full.
        var part = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (wordCells + Cells.Of(rune) > width)
            {
                Push(part, style);
                EndWord();
            }

            part.Append(rune);
            wordCells += Cells.Of(rune);
        }

        Push(part, style);
    }

    private void Push(StringBuilder part, Style style)
    {
        if (part.Length > 0)
        {
            word.Add(new StyledRun(part.ToString(), style));
            part.Clear();
        }
    }

    private void EndWord()
    {
        if (word.Count == 0)
        {
            return;
        }

        bool spaced = blank is not null && !line.IsEmpty;
        if (!line.IsEmpty && lineCells + (spaced ? 1 : 0) + wordCells > width)
        {
            lines.Add(line);
            line = new StyledText();
            lineCells = 0;
            spaced = false;
        }

        if (spaced)
        {
            line.Add(" ", blank!.Value.Style);
            lineCells++;
        }

        foreach (StyledRun run in word)
        {
            line.Add(run.Text, run.Style);
        }

        lineCells += wordCells;
        word.Clear();
        wordCells = 0;
        blank = null;
    }
}
