using Hearsay.Cli.Dossier;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Ledger;

namespace Hearsay.Cli.Listings;

/// <summary>Prints what may show how a forecast ended.</summary>
internal sealed class CandidateListing(TextWriter output, Page page)
{
    /// <summary>Prints one, for people or for programs.</summary>
    public void Write(ForecastCandidate candidate, bool isJson)
    {
        Document document = candidate.Found.Document;
        Claim claim = candidate.Found.Claim;
        string says = candidate.SpeaksFor ? "for" : "against";
        if (isJson)
        {
            output.Write(ListingJson.Write(json =>
            {
                json.WriteString("claim", claim.Id);
                json.WriteString("document", document.Id);
                json.WriteString("published", document.Published?.Value);
                json.WriteString("speaks", says);
                json.WriteString("words", claim.Span.Of(document.Text));
                json.WriteStartArray("why");
                foreach (string reason in candidate.Reasons)
                {
                    json.WriteStringValue(reason);
                }

                json.WriteEndArray();
            }));
            output.Write('\n');
            return;
        }

        page.Paragraph(
            new StyledText().Add(says + ": ", Style.Strong).Add($"“{Printable.Line(claim.Span.Of(document.Text))}”")
                .AddPart(" · ", document.Outlet ?? document.Uri, Style.Source).AddPart(" · ", document.Published?.Value ?? "undated", Style.Faint)
                .AddPart(" · ", claim.Id, Style.Faint),
            2);
        page.Paragraph(new StyledText().Add(string.Join(' ', candidate.Reasons), Style.Faint), 4);
    }
}
