using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Tests.Intake.Files;
using Xunit;

namespace Hearsay.Tests.Intake;

public sealed class WarcTests : IDisposable
{
    private const string Spoke = "The envoy said on Monday that the talks had failed.";

    private static readonly byte[] One = WarcFile.Page("1", Html("One"));
    private static readonly byte[] Two = WarcFile.Page("2", Html("Two"));
    private static readonly byte[] Three = WarcFile.Page("3", Html("Three"));

    private readonly Folder folder = new();

    [Fact]
    public void The_pages_of_a_web_archive_are_read_and_what_is_no_page_is_not()
    {
        byte[] file =
        [
            .. WarcFile.Record("warcinfo", "0", "software: test"u8.ToArray()), .. WarcFile.Record("request", "r", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()), .. One,
            .. WarcFile.Record("response", "p", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"u8.ToArray()),
            .. WarcFile.Record("response", "e", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Not found.</p>"u8.ToArray()), .. Two,
        ];

        IReadOnlyList<Document> documents = folder.Documents("a.warc", file);

        Assert.Equal(["https://example.org/1", "https://example.org/2"], documents.Select(d => d.Uri));
        Assert.Contains(Spoke, documents[0].Text, StringComparison.Ordinal);
        Assert.Contains("the page was fetched on 2021-03-09", documents[0].Notes);
        Assert.Equal(documents.Select(d => d.Id), folder.Documents("a.warc.gz", ZipBytes.Gzip(file)).Select(d => d.Id));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(-5)]
    [InlineData(5000)]
    [InlineData(100_000_000)]
    public void A_record_of_wrong_length_is_named_and_the_next_is_read(int wrong)
    {
        IReadOnlyList<IntakeItem> items = folder.Items("a.warc", [.. One, .. WarcFile.Page("2", Html("Two"), wrong: wrong), .. Three]);

        Assert.Equal(["FoundDocument", "IntakeFailure", "FoundDocument"], items.Select(item => item.GetType().Name));
        Assert.StartsWith("'a.warc', record 2: ", folder.Short(items[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_member_of_a_packed_archive_is_named_and_the_next_is_read()
    {
        byte[] broken = ZipBytes.Gzip(Two);
        broken[broken.Length / 2] ^= 0x55;
        byte[] header = ZipBytes.Gzip(Two);
        header[2] = 99;
        byte[] sum = ZipBytes.Gzip(Two);
        sum[^6] ^= 1;

        foreach (byte[] member in (byte[][])[broken, header, sum, ZipBytes.Gzip(Two)[..^30]])
        {
            IReadOnlyList<IntakeItem> items = folder.Items("a.warc.gz", [.. ZipBytes.Gzip(One), .. member, .. ZipBytes.Gzip(Three)]);

            Assert.Equal(["FoundDocument", "IntakeFailure", "FoundDocument"], items.Select(item => item.GetType().Name));
            Assert.StartsWith("'a.warc.gz', record 2: ", folder.Short(items[1]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_archive_that_is_cut_off_gives_what_stands_before()
    {
        byte[] file = [.. ZipBytes.Gzip(One), .. ZipBytes.Gzip(Two)];

        IReadOnlyList<IntakeItem> items = folder.Items("a.warc.gz", file[..^20]);

        Assert.Equal(["FoundDocument", "IntakeFailure"], items.Select(item => item.GetType().Name));
    }

    [Fact]
    public void Bodies_in_chunks_and_packed_bodies_are_put_together()
    {
        byte[] packed = ZipBytes.Gzip(Html("Packed"));
        byte[] packedRecord = WarcFile.Record(
            "response", "4", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"u8, .. packed]);
        byte[] chunks = WarcFile.Page("5", "10\r\n<html><body><p>T\r\n12\r\nhe envoy left.</p>\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n");

        IReadOnlyList<Document> documents = folder.Documents("a.warc", [.. packedRecord, .. chunks]);

        Assert.Contains(Spoke, documents[0].Text, StringComparison.Ordinal);
        Assert.Equal("The envoy left.", documents[1].Text.Trim());
    }

    [Fact]
    public void Any_file_that_is_read_may_be_packed()
    {
        Assert.Equal(Spoke, folder.Document("a.txt.gz", ZipBytes.Gzip(Spoke)).Text);
        Assert.Equal("a.jsonl.gz#1", folder.Short(folder.Document("a.jsonl.gz", ZipBytes.Gzip($"{{\"id\":1,\"text\":\"{Spoke}\"}}")).Uri));
    }

    [Fact]
    public void A_packed_file_that_unfolds_without_end_is_stopped() => Assert.StartsWith(
        "'a.txt.gz': it unpacks to more than 200 times its size", folder.Failure("a.txt.gz", ZipBytes.Gzip(new byte[30 << 20])), StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();

    private static string Html(string title) => $"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{Spoke}</p></article></body></html>";
}
