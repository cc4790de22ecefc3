using System.Globalization;
using System.Text;
using MimeKit;
using MimeKit.Text;

namespace Hearsay.Intake.Formats;

/// <summary>
/// Reads messages (<c>.eml</c>): their text, and their attachments as files; and pages saved as one message (<c>.mhtml</c>): the page. Nothing that a
/// message points to is fetched.
/// </summary>
internal static class MailReader
{
    /// <summary>The parser asks the system for encodings; those of Windows are known there only once they are announced.</summary>
    static MailReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text of the message or the page, then its attachments.</summary>
    public static IEnumerable<Piece> Read(byte[] bytes, UnpackBudget budget)
    {
        MimeMessage message = Parse(bytes, budget.Limits);
        if (message.Body is null || (message.From.Count == 0 && message.Headers.Count == 0))
        {
            throw new FormatProblem("it is no message: it has no headers", "Look whether it is named rightly and was saved completely.");
        }

        if (PageOf(message) is { } page)
        {
            yield return page;
            yield break;
        }

        yield return TextOf(message);
        foreach (Piece attachment in Attachments(message.Body, budget, 0))
        {
            yield return attachment;
        }
    }

    private static MimeMessage Parse(byte[] bytes, Limits limits)
    {
        var options = new ParserOptions
        {
            MaxMimeDepth = limits.Nesting * 8,
            CharsetEncoding = Encoding.UTF8,
            RespectContentLength = false,
            ParameterComplianceMode = RfcComplianceMode.Looser,
        };
        try
        {
            // What is in the message stays in these bytes until it is asked for.
            var stream = new MemoryStream(bytes, writable: false);
            return new MimeParser(options, stream, MimeFormat.Entity, persistent: true).ParseMessage();
        }
        catch (FormatException problem)
        {
            throw new FormatProblem(
                "the message is damaged: " + EntryName.Show(problem.Message).TrimEnd('.'), "Look whether it was saved completely, headers included.");
        }
    }

    /// <summary>The page that a message of related parts is made of, or null if it is a message that was sent.</summary>
    private static TextPiece? PageOf(MimeMessage message)
    {
        bool isSaved = message.Headers.Contains("Snapshot-Content-Location") || message.From.Mailboxes.All(IsBrowser);
        if (!isSaved || !string.IsNullOrEmpty(message.MessageId) || FindPage(message.Body) is not { } part)
        {
            return null;
        }

        string? link = message.Headers["Snapshot-Content-Location"] ?? part.ContentLocation?.ToString();
        return new TextPiece
        {
            Text = part.Text,
            Kind = TextKind.Page,
            Link = WebAddress.Find(link),
            IsHeadSure = false,
        };
    }

    /// <summary>Browsers write that they saved the page where a sender's address stands.</summary>
    private static bool IsBrowser(MailboxAddress sender) =>
        sender.Address.Length == 0 || sender.Address.Contains("saved by", StringComparison.OrdinalIgnoreCase)
        || sender.Name?.Contains("saved by", StringComparison.OrdinalIgnoreCase) == true;

    private static TextPart? FindPage(MimeEntity? entity) => entity switch
    {
        MultipartRelated related => FindPage(related.Root),
        TextPart { IsHtml: true } page => page,
        Multipart parts => parts.Select(FindPage).FirstOrDefault(page => page is not null),
        _ => null,
    };

    private static TextPiece TextOf(MimeMessage message)
    {
        string? plain = message.GetTextBody(TextFormat.Plain);
        string? html = string.IsNullOrWhiteSpace(plain) ? message.HtmlBody : null;
        MailboxAddress? sender = message.From.Mailboxes.FirstOrDefault();
        string? author = string.IsNullOrWhiteSpace(sender?.Name) ? sender?.Address : sender.Name;
        bool isDated = message.Headers.Contains(HeaderId.Date) && message.Date.Year > 1900;
        return new TextPiece
        {
            Text = html ?? plain ?? "",
            Kind = html is null ? TextKind.Plain : TextKind.Fragment,
            Title = Words(message.Subject),
            Author = Words(author),
            Published = isDated ? message.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            IsHeadSure = true,
            IsMessage = true,
        };
    }

    private static IEnumerable<Piece> Attachments(MimeEntity entity, UnpackBudget budget, int depth)
    {
        if (entity is Multipart parts && depth < budget.Limits.Nesting * 8)
        {
            foreach (Piece piece in parts.SelectMany(part => Attachments(part, budget, depth + 1)))
            {
                yield return piece;
            }
        }
        else if (entity is MessagePart { Message: { } inner })
        {
            budget.TakeEntry();
            string name = (Words(inner.Subject) ?? "message") + ".eml";
            yield return new FilePiece { Entry = EntryName.Show(name), Name = ".eml", Open = () => Counted(stream => inner.WriteTo(stream), budget) };
        }
        else if (entity is MimePart { FileName.Length: > 0, Content: { } content } part)
        {
            budget.TakeEntry();
            yield return new FilePiece
            {
                Entry = EntryName.Show(part.FileName), Name = part.FileName, Open = () => Counted(stream => content.DecodeTo(stream), budget),
            };
        }
    }

    private static MemoryStream Counted(Action<Stream> write, UnpackBudget budget)
    {
        var stream = new MemoryStream();
        write(stream);
        budget.TakeBytes((int)stream.Length, stream.Length, stream.Length);
        stream.Position = 0;
        return stream;
    }

    private static string? Words(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.ReplaceLineEndings(" ").Trim();
}
