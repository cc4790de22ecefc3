namespace Hearsay.Intake.Formats;

/// <summary>Reads the texts of office programs: archives with a few XML files in them.</summary>
internal static class OfficeReader
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>What an archive is besides.</summary>
    public static OfficeKind KindOf(ZipFile archive)
    {
        if (archive.Has(ContentTypes))
        {
            return archive.Has(WordReader.FindMainPart(archive)) ? OfficeKind.Word : OfficeKind.Other;
        }

        if (!archive.Has("mimetype"))
        {
            return OfficeKind.None;
        }

        using Stream stream = archive.OpenPart("mimetype")!;
        using var reader = new StreamReader(stream);
        char[] type = new char[100];
        var words = new string(type, 0, reader.ReadBlock(type));
        return words.StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal) ? OfficeKind.OpenDocument : OfficeKind.Other;
    }

    /// <summary>The text of a document.</summary>
    /// <exception cref="FormatProblem">It cannot be read.</exception>
    public static TextPiece Read(ZipFile archive, OfficeKind kind) => kind switch
    {
        OfficeKind.Word => WordReader.Read(archive),
        OfficeKind.OpenDocument => OpenDocumentReader.Read(archive),
        _ => throw new FormatProblem("it is an office document, but not a text", "Save its texts as .docx, .odt, .csv or .pdf."),
    };
}
