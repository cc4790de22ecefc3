using Hearsay.Cli.Dossier;
using Hearsay.Documents;
using Hearsay.Store.Ledger;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints what may show how a forecast ended.</summary>
internal sealed class CandidateListing(Page page)
{
    /// <summary>How candidates are printed.</summary>
    public ListShape<ForecastCandidate> Shape => new()
    {
        Noun = "candidate",
        Columns =
        [
            ("claim", c => c.Found.Claim.Id), ("document", c => c.Found.Document.Id), ("published", c => c.Found.Document.Published?.Value),
            ("speaks", Speaks), ("words", c => Words(c)), ("why", c => string.Join(' ', c.Reasons)),
        ],
        CursorOf = c => c.Found.Claim.Id,
        Json = LedgerJson.Write,
        Text = WriteText,
    };

    private void WriteText(ForecastCandidate candidate)
    {
        Document document = candidate.Found.Document;
        page.Paragraph(
            new StyledText().Add(Speaks(candidate) + ": ", Style.Strong).Add($"“{Words(candidate)}”")
                .AddPart(" · ", document.Outlet ?? document.Uri, Style.Source).AddPart(" · ", document.Published?.Value ?? "undated", Style.Faint)
                .AddPart(" · ", candidate.Found.Claim.Id, Style.Faint),
            2);
        page.Paragraph(new StyledText().Add(string.Join(' ', candidate.Reasons), Style.Faint), 4);
    }

    private static string Speaks(ForecastCandidate candidate) => candidate.SpeaksFor ? "for" : "against";

    private static string Words(ForecastCandidate candidate) => Printable.Line(candidate.Found.Claim.Span.Of(candidate.Found.Document.Text));
}
