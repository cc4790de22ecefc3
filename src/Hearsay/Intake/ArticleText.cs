using System.Text;
using AngleSharp.Dom;

namespace Hearsay.Intake;

/// <summary>
/// Writes an article as plain text: paragraphs with a blank line between them, items of lists with a bullet, rows of tables as lines.
/// White space is squeezed, and invisible characters go.
/// </summary>
internal sealed class ArticleText
{
    private const int LongestCell = 100;

    private readonly IReadOnlySet<IElement> furniture;
    private readonly List<string> paragraphs = [];
    private readonly StringBuilder current = new();

    private ArticleText(IReadOnlySet<IElement> furniture)
    {
        this.furniture = furniture;
    }

    /// <summary>The paragraphs of an element, without those elements that are furniture.</summary>
    public static IReadOnlyList<string> Paragraphs(IElement root, IReadOnlySet<IElement> furniture)
    {
        var text = new ArticleText(furniture);
        text.AddChildren(root);
        text.Flush();
        return text.paragraphs;
    }

    /// <summary>All words of an element on one line.</summary>
    public static string Words(IElement element) => string.Join(' ', Paragraphs(element, new HashSet<IElement>()));

    private void AddChildren(INode node)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText words)
            {
                Append(words.Data, keepsLines: false);
            }
            else if (child is IElement element && !PageParts.IsNeverText(element) && !furniture.Contains(element))
            {
                AddElement(element);
            }
        }
    }

    private void AddElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                current.Append('\n');
                break;
            case "pre":
                Flush();
                Append(element.TextContent, keepsLines: true);
                Flush();
                break;
            case "li":
                Flush();
                current.Append("• ");
                AddChildren(element);
                Flush();
                break;
            case "tr" when IsRow(element):
                Flush();
                AddRow(element);
                Flush();
                break;
            default:
                AddOther(element);
                break;
        }
    }

    private void AddOther(IElement element)
    {
        bool isBlock = ArticleFinder.IsBlock(element);
        if (isBlock)
        {
            Flush();
        }

        AddChildren(element);
        if (isBlock)
        {
            Flush();
        }
    }

    /// <summary>A row of short cells; long cells and cells of blocks are layout.</summary>
    private static bool IsRow(IElement row)
    {
        foreach (IElement cell in row.Children)
        {
            if (cell.TextContent.Length > LongestCell || cell.QuerySelector("p, div, table, ul, ol") is not null)
            {
                return false;
            }
        }

        return row.Children.Length > 1;
    }

    private void AddRow(IElement row)
    {
        foreach (IElement cell in row.Children)
        {
            if (current.Length > 0)
            {
                current.Append('\t');
            }

            AddChildren(cell);
        }
    }

    private void Append(string words, bool keepsLines)
    {
        foreach (char letter in words)
        {
            if (letter is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' or '\0')
            {
                continue;
            }

            if (keepsLines && letter == '\n')
            {
                current.Append('\n');
            }
            else if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
            {
                current.Append(letter);
            }
            else if (current.Length > 0 && current[^1] is not (' ' or '\n' or '\t'))
            {
                current.Append(' ');
            }
        }
    }

    /// <summary>Ends the paragraph. Two line breaks within it end one too.</summary>
    private void Flush()
    {
        if (current.Length == 0)
        {
            return;
        }

        var lines = new List<string>();
        foreach (string line in current.ToString().Split('\n'))
        {
            string trimmed = line.Trim();
            if (trimmed.Length > 0 && trimmed != "•")
            {
                lines.Add(trimmed);
            }
            else if (lines.Count > 0)
            {
                paragraphs.Add(string.Join('\n', lines));
                lines.Clear();
            }
        }

        if (lines.Count > 0)
        {
            paragraphs.Add(string.Join('\n', lines));
        }

        current.Clear();
    }
}
