using System.Text;

namespace Hearsay.Intake.Formats;

/// <summary>Collects the paragraphs of an office document.</summary>
internal sealed class ParagraphWriter
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder current = new();

    /// <summary>The paragraphs, with an empty line between them.</summary>
    public string Text => text.ToString();

    /// <summary>Adds words.</summary>
    public void Add(string words) => current.Append(words);

    /// <summary>Ends the paragraph and gives it, without white space at its edges.</summary>
    public string End()
    {
        string paragraph = current.ToString().Trim();
        current.Clear();
        if (paragraph.Length > 0)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(paragraph);
        }

        return paragraph;
    }
}
