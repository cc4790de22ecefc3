using System.Globalization;
using System.Net;
using System.Text;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Store.Finding;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>
/// Claims as one HTML page to hand over: each with its quote, who vouches for it, and where it stands. It holds no script and loads
/// nothing; whatever comes from a document is text in it and never markup.
/// </summary>
internal sealed class ReportPage(TextWriter output)
{
    private const string Head =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width">
        <title>Hearsay: what was found</title>
        <style>
        body { font: 16px/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff; }
        h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin-top: 2em; border-top: 1px solid #ccc; padding-top: 1em; }
        blockquote { margin: .3em 0 .3em 1em; padding-left: .8em; border-left: 3px solid #bbb; }
        .what, .note, .id { color: #555; font-size: .9em; } .source { font-style: italic; } .id { font-family: monospace; }
        @media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b; } .what, .note, .id { color: #aaa; } }
        </style>
        </head>
        <body>

        """;

    private int count;
    private string? shown;

    /// <summary>Writes the page.</summary>
    /// <param name="query">What was looked for.</param>
    /// <param name="claims">What was found, document by document.</param>
    /// <returns>The number of claims.</returns>
    public int Write(string query, IEnumerable<FoundClaim> claims)
    {
        output.Write(Head);
        output.Write($"<h1>{Safe(query.Length > 0 ? query : "All claims")}</h1>\n");
        output.Write("<p class=\"note\">Claims as the documents put them forward: by whom, and with what status. ‘asserted’ means that a text presents something so, not that it is so.</p>\n");
        foreach (FoundClaim found in claims)
        {
            WriteDocument(found.Document);
            WriteClaim(found);
            count++;
        }

        output.Write($"<p class=\"note\">{Counted.Of(count, "claim")}.</p>\n</body>\n</html>\n");
        return count;
    }

    private void WriteDocument(Document document)
    {
        if (document.Id == shown)
        {
            return;
        }

        shown = document.Id;
        output.Write($"<h2>{Safe(document.Title ?? document.Uri)}</h2>\n<p class=\"what\">");
        string[] parts = [.. new[] { document.Outlet, document.Author is { } author ? "by " + author : null, document.Published?.Value }.OfType<string>()];
        output.Write(Safe(string.Join(" · ", parts)));
        output.Write($"{(parts.Length > 0 ? "<br>" : "")}{Link(document.Uri)} <span class=\"id\">{Safe(document.Id)}</span></p>\n");
    }

    private void WriteClaim(FoundClaim found)
    {
        Claim claim = found.Claim;
        var line = new StringBuilder("<p>");
        foreach (Source source in claim.Sources)
        {
            line.Append(CultureInfo.InvariantCulture, $"<span class=\"source\">{Safe(source.Name.Length > 0 ? source.Name : "somebody")}</span> › ");
        }

        line.Append(CultureInfo.InvariantCulture, $"<b>{Safe(Lower(claim.Status))}</b>");
        line.Append(claim.Polarity == Polarity.Negative ? ", not so" : "");
        line.Append(CultureInfo.InvariantCulture, $": {Safe(Names(claim.Actors))} → {Safe(claim.Predicate.Lemma)}");
        line.Append(claim.Recipients.Count > 0 ? " → " + Safe(Names(claim.Recipients)) : "").Append("</p>\n");
        line.Append(CultureInfo.InvariantCulture, $"<blockquote>{Safe(Printable.Line(claim.Span.Of(found.Document.Text)))}</blockquote>\n");
        string[] details = [.. new[] { claim.Event?.PloverType, claim.Time?.Value, claim.Place?.Name, Page(found) }.OfType<string>()];
        line.Append(CultureInfo.InvariantCulture, $"<p class=\"what\">{Safe(string.Join(" · ", details))} <span class=\"id\">{Safe(claim.Id)}</span></p>\n");
        output.Write(line);
    }

    private static string? Page(FoundClaim found) => found.Document.PageOf(found.Claim.Span.Start) is { } page
        ? string.Create(CultureInfo.InvariantCulture, $"page {page}")
        : null;

    private static string Names(IReadOnlyList<Actor> actors) => actors.Count == 0 ? "somebody" : string.Join(", ", actors.Select(a => a.Name));

    /// <summary>Only what a browser opens without running anything becomes a link.</summary>
    private static string Link(string uri) => Uri.TryCreate(uri, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http"
        ? $"<a rel=\"noreferrer\" href=\"{Safe(address.AbsoluteUri)}\">{Safe(uri)}</a>"
        : Safe(uri);

    private static string Safe(string text) => WebUtility.HtmlEncode(Printable.Of(text));

    private static string Lower(Status status) => status.ToString().ToLowerInvariant();
}
