using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Language.Syntax;

namespace Hearsay.Tests.Intake;

/// <summary>Short ways to a document.</summary>
internal static class Reading
{
    public static Document Text(string text) => PlainTextReader.Read(text, "test.txt");

    public static Document Markdown(string text) =>
        PlainTextReader.Read(text, "test.md", new DocumentHead(), isMarkdown: true);

    public static Document Page(string html) => HtmlReader.Read(html, "test.html")!;

    public static string[] Body(Document document) =>
        [.. document.Body.Select(part => part.Of(document.Text))];

    /// <summary>What holds of every document, whatever it was made from.</summary>
    public static bool IsSound(Document document)
    {
        int end = 0;
        foreach (TextSpan part in document.Body)
        {
            if (part.IsEmpty || part.Start < end || part.End > document.Text.Length)
            {
                return false;
            }

            end = part.End;
        }

        bool isTitleTrue = document.TitleSpan is not { } title || title.Of(document.Text) == document.Title;
        bool isDateInside = document.Published?.Span is not { } date || date.End <= document.Text.Length;
        return isTitleTrue && isDateInside && document.Id.Length == 18;
    }
}
