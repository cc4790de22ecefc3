namespace Hearsay.Intake;

/// <summary>Makes an item of a file that is a text as it stands: plain, Markdown or HTML.</summary>
internal static class TextItem
{
    public static IntakeItem Read(NestedFile file, FileFormat format, byte[] bytes)
    {
        bool isHtml = format == FileFormat.Html;
        DecodedText decoded = TextDecoder.Decode(bytes, file.Charset ?? (isHtml ? HtmlCharset.Find(bytes) : null));
        if (decoded.Text is not { } text)
        {
            return Failure(file, decoded.Reason!, decoded.Advice!);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Failure(
                file, "there is nothing but white space in it", "Check that it was saved or copied completely.");
        }

        var known = new DocumentHead { Notes = decoded.Note is null ? file.Notes : [.. file.Notes, decoded.Note] };
        if (isHtml)
        {
            return HtmlReader.Read(text, file.Link ?? file.Uri, known) is { } page
                ? new FoundDocument { Uri = file.Uri, Document = page }
                : Failure(file, "there is no text on this page", "It may be drawn by a script: save it from a browser.");
        }

        return new FoundDocument
        {
            Uri = file.Uri,
            Document = PlainTextReader.Read(text, file.Link ?? file.Uri, known, format == FileFormat.Markdown),
        };
    }

    private static IntakeFailure Failure(NestedFile file, string reason, string advice) =>
        new() { Uri = file.Uri, Reason = reason, Advice = advice };
}
