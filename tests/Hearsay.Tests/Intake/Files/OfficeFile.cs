using System.Security;

namespace Hearsay.Tests.Intake.Files;

/// <summary>Writes small office documents, for tests to read.</summary>
internal static class OfficeFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A text of Word with these paragraphs.</summary>
    public static byte[] Docx(string[] paragraphs, string core = "") => DocxOf(
        string.Concat(paragraphs.Select(p => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(p)}</w:t></w:r></w:p>")), core);

    /// <summary>A text of Word with this body.</summary>
    public static byte[] DocxOf(string body, string core = "", string declaration = "") => ZipBytes.Of(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """),
        ("word/document.xml", $"<?xml version=\"1.0\"?>{declaration}<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"),
        ("docProps/core.xml", $"""
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{core}</cp:coreProperties>
            """));

    /// <summary>An OpenDocument text with this body.</summary>
    public static byte[] Odt(string body, string meta = "", string declaration = "") => ZipBytes.Of(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"""
            {declaration}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>{body}</office:text></office:body></office:document-content>
            """),
        ("meta.xml", $"""
            <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta>{meta}</office:meta></office:document-meta>
            """));
}
