using Hearsay.Documents;

namespace Hearsay.Intake;

/// <summary>Makes a document of a web page: finds the article, its head and its date, and leaves the rest.</summary>
public static class HtmlReader
{
    /// <summary>Reads a page. Nothing is fetched and no script runs.</summary>
    /// <param name="html">The page.</param>
    /// <param name="uri">Where it came from.</param>
    public static Document Read(string html, string uri)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(uri);
        return Find(html, uri, new DocumentHead()) ?? PlainTextReader.Read("", uri);
    }

    internal static Document? Find(string html, string uri, DocumentHead known) => PlainTextReader.Read(html, uri, known);
}
