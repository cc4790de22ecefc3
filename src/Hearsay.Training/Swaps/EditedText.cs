using System.Text;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Swaps;

/// <summary>A text after edits, and where each of its old places is now.</summary>
internal sealed class EditedText
{
    private readonly IReadOnlyList<Edit> edits;

    /// <summary>Makes the text; <paramref name="edits"/> are in order and do not overlap.</summary>
    public EditedText(string text, IReadOnlyList<Edit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(edits);
        this.edits = edits;
        var built = new StringBuilder(text.Length);
        int done = 0;
        foreach (Edit edit in edits)
        {
            built.Append(text, done, edit.Start - done).Append(edit.Words);
            done = edit.End;
        }

        Text = built.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The new text.</summary>
    public string Text { get; }

    /// <summary>Where an offset of the old text is in the new; one inside an edit is where the edit starts.</summary>
    public int Map(int offset)
    {
        int shift = 0;
        foreach (Edit edit in edits)
        {
            if (offset < edit.End || (offset == edit.End && edit.Start == edit.End))
            {
                return Math.Min(offset, edit.Start) + shift;
            }

            shift += edit.Words.Length - (edit.End - edit.Start);
        }

        return offset + shift;
    }

    /// <summary>Of an offset of the new text that stands within words put there, where they start; any other is itself.</summary>
    public int StartOf(int offset)
    {
        int shift = 0;
        foreach (Edit edit in edits)
        {
            int start = edit.Start + shift;
            if (offset > start && offset < start + edit.Words.Length)
            {
                return start;
            }

            shift += edit.Words.Length - (edit.End - edit.Start);
        }

        return offset;
    }

    /// <summary>Where a span of the old text is in the new; edits at its edges belong to it.</summary>
    public TextSpan Map(TextSpan span)
    {
        int start = Map(span.Start);
        int end = span.End == 0 ? 0 : EndOf(span.End);
        return new TextSpan(start, Math.Max(start, end));
    }

    private int EndOf(int offset)
    {
        int shift = 0;
        foreach (Edit edit in edits)
        {
            if (offset <= edit.Start)
            {
                break;
            }

            int grown = edit.Words.Length - (edit.End - edit.Start);
            if (offset < edit.End)
            {
                return edit.End + shift + grown;
            }

            shift += grown;
        }

        return offset + shift;
    }
}
