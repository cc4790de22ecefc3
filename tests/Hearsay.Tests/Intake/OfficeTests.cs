using Hearsay.Documents;
using Hearsay.Tests.Intake.Files;
using Xunit;

namespace Hearsay.Tests.Intake;

public sealed class OfficeTests : IDisposable
{
    private const string Spoke = "The envoy said on Monday that the talks had failed.";
    private const string Left = "She left the city an hour later.";

    private readonly Folder folder = new();

    [Fact]
    public void The_paragraphs_of_a_Word_file_are_read_with_its_title_author_and_date()
    {
        byte[] file = OfficeFile.Docx(
            [Spoke, Left], "<dc:title>The End of the Talks</dc:title><dc:creator>Ana Duarte</dc:creator><dcterms:created>2021-03-05T10:00:00Z</dcterms:created>");

        Document document = folder.Document("a.docx", file);

        Assert.Equal($"{Spoke}\n\n{Left}", document.Text);
        Assert.Equal(("The End of the Talks", "Ana Duarte"), (document.Title, document.Author));
        Assert.Equal(("2021-03-05", DateBasis.Metadata), (document.Published!.Value, document.Published.Basis));
    }

    [Fact]
    public void What_was_deleted_or_moved_away_or_stands_in_a_box_is_not_read()
    {
        byte[] file = OfficeFile.DocxOf($"""
            <w:p><w:pPr><w:pStyle w:val="Title"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>The End of the Talks</w:t></w:r></w:p>
            <w:p><w:del><w:r><w:delText>Old words.</w:delText></w:r></w:del><w:r><w:t>{Spoke}</w:t></w:r>
            <w:moveFrom><w:r><w:t>Moved words.</w:t></w:r></w:moveFrom>
            <w:r><w:pict><w:txbxContent><w:p><w:r><w:t>A box.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>{Left}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """);

        Document document = folder.Document("a.docx", file);

        Assert.Equal("The End of the Talks", document.Title);
        Assert.Equal($"The End of the Talks\n\n{Spoke}\n\n{Left}", document.Text);
    }

    [Fact]
    public void The_paragraphs_of_an_OpenDocument_text_are_read()
    {
        byte[] file = OfficeFile.Odt(
            "<text:tracked-changes><text:p>Old words.</text:p></text:tracked-changes><text:h>The End of the Talks</text:h>"
            + $"<text:p>{Spoke}<text:note><text:p>A note.</text:p></text:note></text:p><text:p>She left<text:s/><text:span>the city</text:span> an hour later.</text:p>",
            "<meta:initial-creator>Ana Duarte</meta:initial-creator><meta:creation-date>2021-03-05T10:00:00</meta:creation-date>");

        Document document = folder.Document("a.odt", file);

        Assert.Equal($"The End of the Talks\n\n{Spoke}\n\n{Left}", document.Text);
        Assert.Equal(("The End of the Talks", "Ana Duarte", "2021-03-05"), (document.Title, document.Author, document.Published!.Value));
    }

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"ha\">]>")]
    [InlineData("<!DOCTYPE d SYSTEM \"file:///etc/passwd\">")]
    public void Documents_that_declare_entities_are_refused(string declaration)
    {
        Assert.Contains("(DTD), which is refused", folder.Failure("a.docx", OfficeFile.DocxOf("<w:p/>", declaration: declaration)), StringComparison.Ordinal);
        Assert.Contains("(DTD), which is refused", folder.Failure("a.odt", OfficeFile.Odt("<text:p/>", declaration: declaration)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_no_text() => Assert.Equal(
        "'a.zip': it is an office document, but not a text. Save its texts as .docx, .odt, .csv or .pdf.",
        folder.Failure("a.zip", ZipBytes.Of(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"))));

    [Fact]
    public void A_file_that_is_cut_off_is_named() => Assert.Equal(
        "'a.docx': the zip archive is damaged or cut off: its directory cannot be read. Get it again, or repair it, e.g. with zip -FF.",
        folder.Failure("a.docx", OfficeFile.Docx([Spoke])[..^40]));

    [Fact]
    public void A_changed_byte_is_found_by_the_checksum()
    {
        byte[] file = ZipBytes.Of(("a.txt", new string('x', 30) + Spoke));
        int at = file.AsSpan().IndexOf("envoy"u8);
        file[at < 0 ? 45 : at] ^= 1;

        Assert.StartsWith("'a.zip#a.txt': it is damaged", folder.Failure("a.zip", file), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
