using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Tests.Intake.Files;
using Xunit;

namespace Hearsay.Tests.Intake;

public sealed class PdfTests : IDisposable
{
    private const string First = """
        Talks on the Strait End Without a Result
        By Ana Duarte

        GENEVA, March 4, 2021 - The envoys of both states left the city on Thursday and
        gave no date for another meeting. The host said that he had hoped for a govern-
        ment statement, and that none had come from either of the delegations so far
        """;

    private const string Second = """
        because the two capitals had not agreed on the wording of it.

        The foreign minister of the larger state denied that there had been a quarrel.
        """;

    private readonly Folder folder = new();

    [Fact]
    public void The_text_of_a_PDF_file_is_read_as_paragraphs_that_go_on_over_lines_and_pages()
    {
        Document document = folder.Document("a.pdf", PdfFile.Of([First, Second]));

        Assert.Equal("Talks on the Strait End Without a Result", document.Title);
        Assert.Equal("Ana Duarte", document.Author);
        Assert.Equal(("2021-03-04", DateBasis.Dateline), (document.Published!.Value, document.Published.Basis));
        Assert.Contains(
            "hoped for a government statement, and that none had come from either of the delegations so far because the two capitals",
            document.Text,
            StringComparison.Ordinal);
        Assert.Equal(3, Reading.Body(document).Length);
        Assert.True(Reading.IsSound(document));
    }

    [Fact]
    public void Every_position_knows_its_page()
    {
        Document document = folder.Document("a.pdf", PdfFile.Of([First, "", Second]));

        Assert.Equal(3, document.Pages.Count);
        Assert.Equal(1, document.PageOf(document.Text.IndexOf("none had come", StringComparison.Ordinal)));
        Assert.Equal(3, document.PageOf(document.Text.IndexOf("because the two", StringComparison.Ordinal)));
        Assert.Contains("1 of 3 pages have no text: 2", document.Notes);
    }

    [Fact]
    public void What_comes_back_on_every_page_is_not_text()
    {
        string[] pages = [.. Enumerable.Range(1, 4).Select(n => $"Institute for Public Record\n\nParagraph {n} says that the envoy spoke.\n\nPage {n} of 4")];

        Document document = folder.Document("a.pdf", PdfFile.Of(pages));

        Assert.DoesNotContain("Institute", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("of 4", document.Text, StringComparison.Ordinal);
        Assert.Equal(4, document.Text.Split("the envoy spoke").Length - 1);
    }

    [Fact]
    public void What_the_file_says_of_itself_counts_where_the_text_says_nothing()
    {
        byte[] file = PdfFile.Of(
            ["The envoys left the city and gave no date for another meeting."],
            "/Title (The Strait Talks) /Author (Ana Duarte) /CreationDate (D:20210305120000Z)");

        Document document = folder.Document("a.pdf", file);

        Assert.Equal(("The Strait Talks", "Ana Duarte"), (document.Title, document.Author));
        Assert.Equal(("2021-03-05", DateBasis.Metadata), (document.Published!.Value, document.Published.Basis));
        Assert.Contains("the date is that of the file, as its text has none", document.Notes);
    }

    [Fact]
    public void A_file_of_pictures_is_said_to_have_no_text_layer() => Assert.Equal(
        "'a.pdf': there is no text layer in it, only pictures. Run OCR on it first, e.g. with ocrmypdf.",
        folder.Failure("a.pdf", PdfFile.Of(["", ""])));

    [Fact]
    public void A_file_that_is_cut_off_is_named() => Assert.StartsWith(
        "'a.pdf': the PDF file is damaged or cut off", folder.Failure("a.pdf", "%PDF-1.4\n1 0 obj\n<</Ty"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void Pages_beyond_the_limit_are_refused_with_the_option_that_raises_it() => Assert.Equal(
        "'a.pdf': it has more than 1 pages. Split it, or raise the limit (--max-pages).",
        folder.Failure("a.pdf", PdfFile.Of([First, Second]), new IntakeOptions { MaxPages = 1 }));

    [Fact]
    public void A_PDF_file_by_another_name_is_read_as_what_it_is()
    {
        Document document = folder.Document("a.txt", PdfFile.Of([First]));

        Assert.Contains("its name says that it is plain text, but it is a PDF file and was read as that", document.Notes);
    }

    [Fact]
    public void A_tool_that_takes_too_long_is_stopped() => Assert.StartsWith(
        "'a.pdf': pdfinfo took longer than 0.0001 seconds",
        folder.Failure("a.pdf", PdfFile.Of([First]), new IntakeOptions { PdfTime = TimeSpan.FromMilliseconds(0.1) }),
        StringComparison.Ordinal);

    [Fact]
    public void Form_feeds_part_the_pages_of_plain_text()
    {
        Document document = Reading.Text("The minister denied it.\fHe did so again.\f");

        Assert.Equal(2, document.Pages.Count);
        Assert.Equal(2, document.PageOf(document.Text.IndexOf("again", StringComparison.Ordinal)));
    }

    public void Dispose() => folder.Dispose();
}
