using System.Globalization;

namespace Hearsay.Intake.Formats;

/// <summary>
/// Takes the text out of <c>.odt</c> files (OpenDocument): headings and paragraphs, without what was deleted, without frames, notes,
/// comments and indexes.
/// </summary>
internal static class OpenDocumentReader
{
    private const int MostSpaces = 100;

    /// <summary>The text.</summary>
    public static TextPiece Read(ZipFile archive)
    {
        using Stream stream = archive.OpenPart("content.xml")
            ?? throw new FormatProblem("there is no text in this office document", "Save it again as .odt.");
        using var walk = XmlWalk.Over(stream);
        var paragraphs = new ParagraphWriter();
        bool isInText = false;
        while (walk.Read())
        {
            if (walk.IsStart)
            {
                isInText |= walk.Name == "body";
                Take(walk, paragraphs);
            }
            else if (walk.IsText && isInText)
            {
                paragraphs.Add(walk.Text.ReplaceLineEndings(" "));
            }
            else if (walk.IsEnd && walk.Name is "p" or "h")
            {
                paragraphs.End();
            }
        }

        paragraphs.End();
        OfficeFacts facts = OfficeFacts.Read(archive, "meta.xml");
        return new TextPiece { Text = paragraphs.Text, Title = facts.Title, Author = facts.Author, Published = facts.Made };
    }

    private static void Take(XmlWalk walk, ParagraphWriter paragraphs)
    {
        switch (walk.Name)
        {
            case "s":
                paragraphs.Add(new string(' ', int.TryParse(walk.Attribute("c"), CultureInfo.InvariantCulture, out int count) ? Math.Clamp(count, 0, MostSpaces) : 1));
                break;
            case "tab":
                paragraphs.Add(" ");
                break;
            case "line-break":
                paragraphs.Add("\n");
                break;
            case "note" or "annotation" or "tracked-changes" or "frame" or "table-of-content" or "alphabetical-index" or "script" or "forms":
                walk.Skip();
                break;
        }
    }
}
