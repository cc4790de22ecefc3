using System.Text;
using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Tests.Intake.Files;
using Xunit;

namespace Hearsay.Tests.Intake;

public sealed class CsvTests : IDisposable
{
    private readonly Folder folder = new();

    [Fact]
    public void Each_row_is_a_document_with_what_its_columns_say()
    {
        IReadOnlyList<Document> documents = folder.Documents("a.csv", Table("""
            id,Title,TEXT,outlet,author,published,uri
            7,The End of the Talks,"The envoy said: ""No.""
            She left.",The Harbour Post,Ana Duarte,2021-03-05,https://example.org/7
            8,,He left.,,,,
            """));

        Document first = documents[0];
        Assert.Equal(("https://example.org/7", "The End of the Talks", "Ana Duarte", "The Harbour Post"), (first.Uri, first.Title, first.Author, first.Outlet));
        Assert.Equal(("2021-03-05", DateBasis.Given), (first.Published!.Value, first.Published.Basis));
        Assert.Equal("The envoy said: \"No.\"\nShe left.", first.Text);
        Assert.Equal("a.csv#8", folder.Short(documents[1].Uri));
    }

    [Theory]
    [InlineData("id;text\n1;He left.\n")]
    [InlineData("id\ttext\r\n1\tHe left.\r\n")]
    [InlineData("\uFEFFtext|id\nHe left.|1")]
    public void Whatever_parts_the_names_of_the_columns_parts_the_cells(string table) =>
        Assert.Equal("He left.", folder.Document("a.csv", Table(table)).Text);

    [Fact]
    public void Columns_may_have_other_names() => Assert.Equal(
        "He left.",
        folder.Document(
            "a.csv", Table("n,Body\n1,He left.\n"), new IntakeOptions { Columns = new Dictionary<string, string> { ["text"] = "body" } }).Text);

    [Fact]
    public void A_table_without_text_is_named_with_its_columns() => Assert.StartsWith(
        "'a.csv', line 1: there is no column 'text', only: n, body. The first line must name the columns",
        folder.Failure("a.csv", Table("n,body\n1,He left.\n")),
        StringComparison.Ordinal);

    [Fact]
    public void A_quotation_mark_that_is_not_closed_costs_one_row()
    {
        IReadOnlyList<IntakeItem> items = folder.Items("a.csv", Table("id,text\n1,He left.\n2,\"She left.\n3,They left.\n4,\"I left.\"\n5,\n"));

        Assert.Equal(["He left.", "line 3", "They left.", "I left.", "line 6"], items.Select(item => item switch
        {
            FoundDocument found => found.Document.Text,
            IntakeFailure failure => failure.Place,
            _ => "",
        }));
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Table(string text) => Encoding.UTF8.GetBytes(text);
}
