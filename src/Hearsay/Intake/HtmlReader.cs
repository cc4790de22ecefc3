using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Document = Hearsay.Documents.Document;

namespace Hearsay.Intake;

/// <summary>Makes a document of a web page: finds the article, its head and its date, and leaves the rest. Nothing is fetched, no script runs.</summary>
public static class HtmlReader
{
    private static readonly HtmlParserOptions Quiet = new() { IsScripting = false };

    /// <summary>Reads a page. Its text is the title, a blank line, and the article's paragraphs with blank lines between them.</summary>
    /// <param name="html">The page.</param>
    /// <param name="uri">Where it came from.</param>
    /// <returns>The document, or null if there is no text on the page.</returns>
    public static Document? Read(string html, string uri)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(uri);
        return Read(html, uri, new DocumentHead());
    }

    internal static Document? Read(string html, string uri, DocumentHead known)
    {
        using IHtmlDocument page = new HtmlParser(Quiet).ParseDocument(HtmlNesting.Limit(html));
        var finder = new ArticleFinder();
        if (finder.Find(page) is not { } root)
        {
            return null;
        }

        DocumentHead head = known.Or(PageHead.Read(page, root, finder.Furniture));
        IReadOnlyList<string> paragraphs = ArticleText.Paragraphs(root, finder.Furniture);
        return paragraphs.Count == 0 ? null : PlainTextReader.Read(Join(head.Title, paragraphs), uri, head);
    }

    /// <summary>Reads HTML that is all article, with a head that is known.</summary>
    internal static Document? ReadFragment(string html, string uri, DocumentHead known)
    {
        using IHtmlDocument page = new HtmlParser(Quiet).ParseDocument(HtmlNesting.Limit(html));
        if ((IElement?)page.Body is not { } root)
        {
            return null;
        }

        IReadOnlyList<string> paragraphs = ArticleText.Paragraphs(root, new HashSet<IElement>());
        return paragraphs.Count == 0 ? null : PlainTextReader.Read(Join(known.Title, paragraphs), uri, known);
    }

    /// <summary>The text: the title first, once.</summary>
    private static string Join(string? title, IReadOnlyList<string> paragraphs)
    {
        if (title is null)
        {
            return string.Join("\n\n", paragraphs);
        }

        IEnumerable<string> rest = paragraphs.Where((paragraph, index) => index > 5 || !SameWords.Are(paragraph, title));
        return string.Join("\n\n", rest.Prepend(title));
    }
}
