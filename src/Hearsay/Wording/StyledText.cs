namespace Hearsay.Wording;

/// <summary>Text with styles, on one line until it is laid out.</summary>
public sealed class StyledText
{
    private readonly List<StyledRun> runs = [];

    /// <summary>The runs in order.</summary>
    public IReadOnlyList<StyledRun> Runs => runs;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => runs.Count == 0;

    /// <summary>Adds text in a style. Control characters and line ends are taken out here, whatever file they came from.</summary>
    public StyledText Add(string text, Style style = Style.Plain)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 0)
        {
            runs.Add(new StyledRun(Printable.Inline(text), style));
        }

        return this;
    }

    /// <summary>Adds <paramref name="text"/>, which is Hearsay's own, with all its blanks.</summary>
    public StyledText AddExactly(string text, Style style = Style.Plain)
    {
        runs.Add(new StyledRun(text, style));
        return this;
    }

    /// <summary>Adds all of another text.</summary>
    public StyledText Add(StyledText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        runs.AddRange(text.runs);
        return this;
    }

    /// <summary>Adds a part of a list, with a separator if it is not the first.</summary>
    public StyledText AddPart(string separator, string text, Style style = Style.Plain)
    {
        if (!IsEmpty)
        {
            Add(separator, Style.Faint);
        }

        return Add(text, style);
    }
}
