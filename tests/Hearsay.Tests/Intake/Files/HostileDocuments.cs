using System.Text;

namespace Hearsay.Tests.Intake.Files;

/// <summary>PDF files, office documents, messages and feeds that are made to break their reader.</summary>
internal static class HostileDocuments
{
    private const string Spoke = "The envoy said on Monday that the talks had failed.";
    private const string Refused = "(DTD), which is refused";

    private static readonly string Laughs = "<!DOCTYPE x [<!ENTITY a \"ha\">"
        + string.Concat(Enumerable.Range(1, 12).Select(n => $"<!ENTITY {(char)('a' + n)} \"{HostileTexts.Repeat($"&{(char)('a' + n - 1)};", 10)}\">")) + "]>";

    private static readonly string Outside = "<!DOCTYPE x [<!ENTITY m SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1:9/p.dtd\">%p;]>";

    public static IEnumerable<HostileFile> All() => [.. Pdfs(), .. Offices(), .. Mails(), .. Feeds()];

    private static IEnumerable<HostileFile> Pdfs()
    {
        string sound = Encoding.Latin1.GetString(PdfFile.Of([Spoke]));
        yield return HostileFile.Of("noise.pdf", () => [.. "%PDF-1.7\n"u8, .. HostileTexts.Noise(200_000)], "damaged or cut off");
        yield return HostileFile.Of("encrypted.pdf", () => Latin(sound.Replace("trailer\n<<", "trailer\n<</Encrypt<</Filter/Standard/V 1/R 2/P -4/O(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/U(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)>>/ID[(a)(a)]", StringComparison.Ordinal)), "encrypted");
        yield return HostileFile.Of("no-text.pdf", () => PdfFile.Of(["", ""]), "there is no text layer in it");
        yield return HostileFile.Of("pages-in-a-circle.pdf", () => Latin(sound.Replace("/Kids[6 0 R ]", "/Kids[2 0 R ]", StringComparison.Ordinal)), "");
        yield return HostileFile.Of("a-billion-pages.pdf", () => Latin(sound.Replace("/Count 1", "/Count 999999999", StringComparison.Ordinal)), "");
        yield return HostileFile.Of("no-table.pdf", () => Latin(sound[..sound.IndexOf("xref", StringComparison.Ordinal)]));
        yield return HostileFile.Of("many-pages.pdf", () => PdfFile.Of([.. Enumerable.Repeat("a", 6000)]), "--max-pages");
        yield return HostileFile.Of("false-length.pdf", () => Latin(sound.Replace("/Length ", "/Length 9999999", StringComparison.Ordinal)));
        yield return HostileFile.Of("deep.pdf", () => Latin(sound.Replace("/Type/Catalog", "/Type/Catalog/X " + HostileTexts.Repeat("[", 300_000), StringComparison.Ordinal)), "");
        yield return HostileFile.Of("long-text.pdf", () => PdfFile.Of([HostileTexts.Repeat("word ", 400_000)]));
        yield return HostileFile.Of("script.pdf", () => Latin(sound.Replace("/Type/Catalog", "/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/URI<</Base(http://127.0.0.1:9/)>>", StringComparison.Ordinal)));
    }

    private static IEnumerable<HostileFile> Offices()
    {
        yield return HostileFile.Of("laughs.docx", () => OfficeFile.DocxOf("<w:p><w:r><w:t>&m;</w:t></w:r></w:p>", declaration: Laughs), Refused);
        yield return HostileFile.Of("outside.docx", () => OfficeFile.DocxOf("<w:p><w:r><w:t>&m;</w:t></w:r></w:p>", declaration: Outside), Refused);
        yield return HostileFile.Of("deep.docx", () => OfficeFile.DocxOf(HostileTexts.Repeat("<w:p>", 300_000)), "nested more than 256 deep");
        yield return HostileFile.Of("bomb.docx", () => OfficeFile.DocxOf("<w:p><w:r><w:t>" + new string('a', 50 << 20) + "</w:t></w:r></w:p>"), "--max-ratio");
        yield return HostileFile.Of("no-text.docx", () => OfficeFile.DocxOf("<w:p/>"), "there is no text in it");
        yield return HostileFile.Of("relations.docx", () => ZipBytes.Of(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"../../word/../../etc/passwd.xml\" TargetMode=\"External\"/></Relationships>")), "an office document, but not a text");
        yield return HostileFile.Of("broken-xml.docx", () => OfficeFile.DocxOf("<w:p><w:r><w:t>" + Spoke), "its XML is broken");
        yield return HostileFile.Of("laughs.odt", () => OfficeFile.Odt("<text:p>&m;</text:p>", declaration: Laughs), Refused);
        yield return HostileFile.Of("outside.odt", () => OfficeFile.Odt("<text:p>&m;</text:p>", declaration: Outside), Refused);
        yield return HostileFile.Of("spaces.odt", () => OfficeFile.Odt("<text:p>" + HostileTexts.Repeat("<text:s text:c=\"2147483647\"/>", 10_000) + Spoke + "</text:p>"));
        yield return HostileFile.Of("no-content.odt", () => ZipBytes.Of(("mimetype", "application/vnd.oasis.opendocument.text")), "there is no text in this office document");
        yield return HostileFile.Of("mimetype-bomb.odt", () => ZipBytes.Of(("mimetype", new byte[80 << 20])), "not a text");
        yield return HostileFile.Of("plain.docx", () => ZipBytes.Of(("a.txt", Spoke)), "not an office document");
    }

    private static IEnumerable<HostileFile> Mails()
    {
        string head = "From: a@example.org\nSubject: Talks\nMIME-Version: 1.0\n";
        yield return HostileFile.Of("deep.eml", head + string.Concat(Enumerable.Range(0, 3000).Select(n => $"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n")) + "\n" + Spoke);
        yield return HostileFile.Of("deep-messages.eml", HostileTexts.Repeat(head + "Content-Type: message/rfc822\n\n", 2000) + Spoke);
        yield return HostileFile.Of("many-headers.eml", head + HostileTexts.Repeat("X-A: b\n", 300_000) + "\n" + Spoke);
        yield return HostileFile.Of("long-header.eml", head + "X-A: " + new string('a', 4 << 20) + "\n\n" + Spoke);
        yield return HostileFile.Of("many-parts.eml", head + "Content-Type: multipart/mixed; boundary=b\n" + HostileTexts.Repeat("\n--b\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt\n\nx\n", 3000) + "--b--\n");
        yield return HostileFile.Of("bomb-attached.eml", () => Encoding.ASCII.GetBytes(head + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n" + Spoke + "\n--b\nContent-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=\"../../a.zip\"\n\n" + Convert.ToBase64String(ZipBytes.Of(("a.txt", new byte[60 << 20]))) + "\n--b--\n"), "--max-ratio");
        yield return HostileFile.Of("false-encodings.eml", head + "Content-Type: text/plain; charset=x-no-such\nContent-Transfer-Encoding: base64\n\n!!!" + Spoke);
        yield return HostileFile.Of("odd-words.eml", "From: =?utf-64?B?////?= <>\nSubject: =?utf-8?Q?=FF=FE=00?= =?iso-8859-1?B?!?=\nDate: 99 Foo 99999 99:99:99\n\n" + Spoke);
        yield return HostileFile.Of("no-boundary.mhtml", head + "Content-Type: multipart/related\n\n--\n<p>" + Spoke);
        yield return HostileFile.Of("only-pictures.mhtml", "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBO\n--b--\n", "there is no text in it");
    }

    private static IEnumerable<HostileFile> Feeds()
    {
        yield return HostileFile.Of("laughs.rss", Laughs + "<rss><channel><item><title>&m;</title></item></channel></rss>", Refused);
        yield return HostileFile.Of("outside.rss", Outside + "<rss><channel><item><title>&m;</title></item></channel></rss>", Refused);
        yield return HostileFile.Of("deep.rss", "<rss><channel><item>" + HostileTexts.Repeat("<a>", 500_000), "nested more than 256 deep");
        yield return HostileFile.Of("many-attributes.atom", "<feed " + string.Concat(Enumerable.Range(0, 100_000).Select(n => $"a{n}='1' ")) + "><entry><title>" + Spoke + "</title></entry></feed>");
        yield return HostileFile.Of("include.xml", "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><description><xi:include href='file:///etc/passwd' parse='text'/>" + Spoke + "</description></item></channel></rss>");
        yield return HostileFile.Of("undeclared.rss", "<rss><channel><item><title>&nbsp;</title></item></channel></rss>", "its XML is broken");
        yield return HostileFile.Of("odd-characters.rss", "<rss><channel><item><description>" + Spoke + "\u0001\u0008 &#xD800; &#0; &#x1F;</description></item></channel></rss>");
        yield return HostileFile.Of("html-inside.rss", "<rss><channel><item><description><![CDATA[" + HostileTexts.Repeat("<div>", 300_000) + Spoke + "]]></description></item></channel></rss>");
        yield return HostileFile.Of("no-entries.atom", "<feed xmlns='http://www.w3.org/2005/Atom'/>", "there is no entry in this feed");
        yield return HostileFile.Of("utf-7.xml", "<?xml version='1.0' encoding='utf-7'?><rss><channel><item><title>+ADw-a+AD4-" + Spoke + "</title></item></channel></rss>");
        yield return HostileFile.Of("many-entries.rss", "<rss><channel>" + HostileTexts.Repeat("<item/>", 20_000) + "</channel></rss>", "there is no text in it");
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
