namespace Hearsay.Intake.Formats;

/// <summary>
/// Takes the text out of <c>.docx</c> files (ECMA-376): the paragraphs of the main part, without what was deleted or moved away, without
/// text boxes, notes and comments.
/// </summary>
internal static class WordReader
{
    private const string UsualPart = "word/document.xml";

    /// <summary>The name of the part that holds the text.</summary>
    public static string FindMainPart(ZipFile archive)
    {
        using Stream? stream = archive.OpenPart("_rels/.rels");
        if (stream is null)
        {
            return UsualPart;
        }

        using var walk = XmlWalk.Over(stream);
        while (walk.Read())
        {
            if (walk.IsStart && walk.Name == "Relationship" && walk.Attribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true
                && walk.Attribute("Target") is { } target && target.EndsWith(".xml", StringComparison.Ordinal)
                && target.Contains("word/", StringComparison.Ordinal))
            {
                return target.TrimStart('/');
            }
        }

        return UsualPart;
    }

    /// <summary>The text.</summary>
    public static TextPiece Read(ZipFile archive)
    {
        using Stream stream = archive.OpenPart(FindMainPart(archive))
            ?? throw new FormatProblem("there is no text in this office document", "Save it again as .docx.");
        using var walk = XmlWalk.Over(stream);
        var paragraphs = new ParagraphWriter();
        string? title = null;
        string style = "";
        while (walk.Read())
        {
            if (walk.IsStart)
            {
                style = walk.Name == "pStyle" ? walk.Attribute("val") ?? "" : style;
                Take(walk, paragraphs);
            }
            else if (walk.IsEnd && walk.Name == "p")
            {
                string paragraph = paragraphs.End();
                title ??= style == "Title" && paragraph.Length > 0 ? paragraph : null;
                style = "";
            }
        }

        paragraphs.End();
        OfficeFacts facts = OfficeFacts.Read(archive, "docProps/core.xml");
        return new TextPiece { Text = paragraphs.Text, Title = title ?? facts.Title, Author = facts.Author, Published = facts.Made };
    }

    private static void Take(XmlWalk walk, ParagraphWriter paragraphs)
    {
        switch (walk.Name)
        {
            case "t":
                paragraphs.Add(walk.ReadText());
                break;
            case "br" or "cr":
                paragraphs.Add("\n");
                break;
            case "tab":
                paragraphs.Add(" ");
                break;
            case "noBreakHyphen":
                paragraphs.Add("-");
                break;
            case "moveFrom" or "del" or "txbxContent" or "Fallback" or "tabs":
                walk.Skip();
                break;
        }
    }
}
