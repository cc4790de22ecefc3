using System.Text;
using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Tests.Intake.Files;
using Xunit;

namespace Hearsay.Tests.Intake;

public sealed class MailTests : IDisposable
{
    private const string Spoke = "The envoy said on Monday that the talks had failed.";

    private const string Head = """
        From: Ana Duarte <ana@example.org>
        To: desk@example.org
        Subject: =?utf-8?Q?The_End_of_the_Talks_=E2=80=93_notes?=
        Date: Fri, 05 Mar 2021 23:30:00 -0300
        Message-ID: <1@example.org>
        MIME-Version: 1.0

        """;

    private readonly Folder folder = new();

    [Fact]
    public void A_message_is_read_with_its_subject_sender_and_date()
    {
        Document document = folder.Document("a.eml", Mail(Head + $"Content-Type: text/plain; charset=windows-1252\n\n{Spoke} \u0093No.\u0094\n"));

        Assert.Equal(("The End of the Talks – notes", "Ana Duarte"), (document.Title, document.Author));
        Assert.Equal(("2021-03-05", DateBasis.Metadata), (document.Published!.Value, document.Published.Basis));
        Assert.Contains(Spoke + " “No.”", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On Fri, 5 Mar 2021 at 10:00, Bo Lind <bo@example.org> wrote:\n> They will sign on Sunday.\n> So we hear.\n\nThat is wrong, he told us.")]
    [InlineData("> They will sign on Sunday.\n\nThat is wrong, he told us.\n\n-----Original Message-----\nFrom: Bo Lind\nNobody will sign.")]
    [InlineData("That is wrong, he told us.\n\nOn Friday, 5 March 2021, Bo Lind from the other\ndesk wrote:\n\nThey will sign on Sunday.")]
    [InlineData("That is wrong, he told us.\n\nFrom: Bo Lind\nSent: Friday, 5 March 2021 10:00\nTo: Ana Duarte\nSubject: The talks\n\nThey will sign on Sunday.")]
    public void What_a_message_quotes_of_another_is_kept_and_not_read(string words)
    {
        Document document = folder.Document("a.eml", Mail(Head + $"Content-Type: text/plain; charset=utf-8\n\n{Spoke}\n\n{words}\n"));

        string read = string.Concat(document.Body.Select(part => part.Of(document.Text)));
        Assert.Contains("sign", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sign", read, StringComparison.Ordinal);
        Assert.Contains(Spoke, read, StringComparison.Ordinal);
        Assert.Contains("That is wrong, he told us.", read, StringComparison.Ordinal);
        Assert.Contains(document.Notes, note => note.Contains("quotes", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_that_only_looks_like_an_announcement_is_read()
    {
        const string Words = "On 5 March 2021 the envoy left. He wrote: We failed.";
        Document document = folder.Document("a.eml", Mail(Head + $"Content-Type: text/plain; charset=utf-8\n\n{Spoke}\n\n{Words}\n"));

        Assert.Contains(Words, string.Concat(document.Body.Select(part => part.Of(document.Text))), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_comes_before_HTML_and_attachments_are_files_in_the_message()
    {
        string mail = Head + $"""
            Content-Type: multipart/mixed; boundary=b1

            --b1
            Content-Type: multipart/alternative; boundary=b2

            --b2
            Content-Type: text/plain

            {Spoke}
            --b2
            Content-Type: text/html

            <p>Another wording.</p>
            --b2--
            --b1
            Content-Type: text/html; name="../b.html"
            Content-Disposition: attachment; filename="../b.html"

            <html><body><p>She left the city on Tuesday.</p></body></html>
            --b1
            Content-Type: message/rfc822

            From: b@example.org
            Subject: Inner

            He left the city too.
            --b1--
            """;

        IReadOnlyList<Document> documents = folder.Documents("a.eml", Mail(mail));

        Assert.Equal(["a.eml", "a.eml#../b.html", "a.eml#Inner.eml"], documents.Select(d => folder.Short(d.Uri)));
        Assert.Equal([Spoke, "She left the city on Tuesday.", "He left the city too."], documents.Select(d => Reading.Body(d)[^1]));
    }

    [Fact]
    public void The_page_is_read_that_a_browser_saved_as_one_file()
    {
        string mail = $"""
            From: <Saved by Blink>
            Snapshot-Content-Location: https://example.org/a.html
            Subject: The End of the Talks
            Date: Sat, 6 Mar 2021 12:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://example.org/a.html

            <html><head><title>The End of the Talks</title><meta property=3D"article:published_time" content=3D"2021-03-05"></head>
            <body><article><h1>The End of the Talks</h1><p>{Spoke}</p></article></body></html>
            --b
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://example.org/a.png

            iVBORw0KGgo=
            --b--
            """;

        Document document = folder.Document("a.mhtml", Mail(mail));

        Assert.Equal(("https://example.org/a.html", "The End of the Talks", "2021-03-05"), (document.Uri, document.Title, document.Published!.Value));
        Assert.Contains(Spoke, document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_in_messages_are_read_down_to_the_limit()
    {
        string mail = $"From: a@example.org\nSubject: Last\n\n{Spoke}";
        for (int i = 0; i < 20; i++)
        {
            mail = $"From: a@example.org\nSubject: Outer\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\nContent-Type: message/rfc822\n\n{mail}\n--b{i}--\n";
        }

        Assert.Contains(
            folder.Items("a.eml", Mail(mail)),
            item => item is IntakeFailure && item.ToString()!.Contains("it lies in more than 4 archives or messages", StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_no_headers_is_no_message() =>
        Assert.StartsWith("'a.eml': ", folder.Failure("a.eml", Mail("\u0001\u0002\u0003")), StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();

    private static byte[] Mail(string text) => Encoding.Latin1.GetBytes(text);
}
