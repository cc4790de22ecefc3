using System.Text;
using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Tests.Intake.Files;
using Xunit;

namespace Hearsay.Tests.Intake;

public sealed class FeedTests : IDisposable
{
    private const string Spoke = "The envoy said on Monday that the talks had failed.";

    private readonly Folder folder = new();

    [Fact]
    public void Each_item_of_an_RSS_feed_is_a_document()
    {
        IReadOnlyList<Document> documents = folder.Documents("a.rss", Encoding.UTF8.GetBytes($"""
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>The Harbour Post</title><link>https://example.org/</link><language>en-gb</language><image><title>Logo</title></image>
            <item><title>The End of &lt;i&gt;the Talks&lt;/i&gt;</title><link>https://example.org/1</link><guid>n-1</guid>
            <dc:creator>Ana Duarte</dc:creator><pubDate>Fri, 05 Mar 2021 10:00:00 GMT</pubDate>
            <description>Short.</description><content:encoded><![CDATA[<p>{Spoke}</p><p>She left the city.</p>]]></content:encoded></item>
            <item><title>Another</title><author>b@example.org (Ben Oduya)</author><description>He left &amp;amp; said nothing of it.</description></item>
            </channel></rss>
            """));

        Document first = documents[0];
        Assert.Equal(("https://example.org/1", "The End of the Talks", "Ana Duarte", "The Harbour Post"), (first.Uri, first.Title, first.Author, first.Outlet));
        Assert.Equal(("2021-03-05", DateBasis.Metadata), (first.Published!.Value, first.Published.Basis));
        Assert.Equal($"The End of the Talks\n\n{Spoke}\n\nShe left the city.", first.Text);
        Assert.Equal(("a.rss#2", "Ben Oduya"), (folder.Short(documents[1].Uri), documents[1].Author));
        Assert.Contains("He left & said nothing of it.", documents[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_entry_of_an_Atom_feed_is_a_document()
    {
        Document document = folder.Document("a.atom", Encoding.UTF8.GetBytes($"""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Harbour Post</title><author><name>Desk</name></author>
            <entry><title type="html">The End of the Talks</title><id>urn:1</id><link rel="self" href="https://example.org/x"/>
            <link href="https://example.org/1"/><author><name>Ana Duarte</name><email>a@example.org</email></author>
            <updated>2021-03-06T08:00:00Z</updated><published>2021-03-05T08:00:00Z</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Spoke}</p></div></content></entry></feed>
            """));

        Assert.Equal(("https://example.org/1", "The End of the Talks", "Ana Duarte", "2021-03-05"), (document.Uri, document.Title, document.Author, document.Published!.Value));
        Assert.EndsWith(Spoke, document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_before_a_broken_place_are_read_and_the_place_is_named()
    {
        IReadOnlyList<IntakeItem> items = folder.Items("a.xml", Encoding.UTF8.GetBytes(
            $"<rss><channel>\n<item><description>{Spoke}</description></item>\n<item><description>Cut o"));

        Assert.IsType<FoundDocument>(items[0]);
        Assert.StartsWith("'a.xml', line 3, position ", folder.Short(items[1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>")]
    [InlineData("<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/x.dtd\"><rss/>")]
    public void A_feed_that_declares_entities_is_refused(string feed) =>
        Assert.Contains("(DTD), which is refused", folder.Failure("a.rss", Encoding.UTF8.GetBytes(feed)), StringComparison.Ordinal);

    [Fact]
    public void Other_XML_is_no_feed() => Assert.StartsWith(
        "'a.xml', line 1, position 2: it is no feed: it begins with <config>.", folder.Failure("a.xml", "<config/>"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void A_feed_in_the_encoding_that_it_names_is_read()
    {
        Encoding cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

        Document document = folder.Document("a.xml", cyrillic.GetBytes(
            "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>Гудок</title><item><title>Посол уехал</title></item></channel></rss>"));

        Assert.Equal(("Гудок", "Посол уехал"), (document.Outlet, document.Title));
    }

    public void Dispose() => folder.Dispose();
}
