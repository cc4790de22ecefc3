using System.Globalization;
using Hearsay.Cli.Dossier;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Finding;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints claims of the library, each with its document.</summary>
internal sealed class ClaimListing(Page page)
{
    private const int BadgeWidth = 16;

    private string? shown;

    /// <summary>How claims are printed.</summary>
    public ListShape<FoundClaim> Shape => new()
    {
        Noun = "claim",
        Columns =
        [
            ("id", f => f.Claim.Id), ("document", f => f.Document.Id), ("outlet", f => f.Document.Outlet), ("published", f => f.Document.Published?.Value),
            ("title", f => f.Document.Title), ("status", f => Lower(f.Claim.Status)), ("certainty", f => Lower(f.Claim.Certainty)),
            ("polarity", f => Lower(f.Claim.Polarity)), ("nature", f => Lower(f.Claim.Nature)),
            ("sources", f => string.Join(" > ", f.Claim.Sources.Select(s => s.Name))), ("actors", f => Names(f.Claim.Actors)),
            ("predicate", f => f.Claim.Predicate.Lemma), ("recipients", f => Names(f.Claim.Recipients)), ("type", f => f.Claim.Event?.PloverType),
            ("mode", f => f.Claim.Event?.PloverMode), ("cameo", f => f.Claim.Event?.Cameo), ("time", f => f.Claim.Time?.Value), ("end", f => f.Claim.Time?.End),
            ("place", f => f.Claim.Place?.Name), ("country", f => f.Claim.Place?.Country), ("words", f => Printable.Line(f.Claim.Span.Of(f.Document.Text))),
        ],
        CursorOf = f => ListCursor.Of(f.Number),
        Json = f => ListingJson.OfClaim(f.Document, f.Claim),
        Text = WriteText,
    };

    /// <summary>Prints a claim for people, under its document unless that stands above already.</summary>
    public void WriteText(FoundClaim found)
    {
        Document document = found.Document;
        if (document.Id != shown)
        {
            if (shown is not null)
            {
                page.Break();
            }

            page.Paragraph(DocumentLine(document), 0);
            shown = document.Id;
        }

        WriteClaim(found);
    }

    private void WriteClaim(FoundClaim found)
    {
        Claim claim = found.Claim;
        var numbers = new Dictionary<string, int>();
        var text = new ClaimText(found.Document, numbers);
        List<StyledText> badge = [new StyledText().Add("  ").Add(Words.Of(claim.Status), Words.StyleOf(claim.Status))];
        badge.AddRange(new[] { Words.Of(claim.Certainty), Words.Of(claim.Nature) }
            .Where(w => w.Length > 0)
            .Select(w => new StyledText().Add("  " + w)));
        List<StyledText> body = [text.Headline(claim), text.Quotation(claim, found.Neighbours)];
        StyledText details = text.Details(claim).AddPart(" · ", claim.Id, Style.Faint);
        body.Add(details);
        page.Columns(badge, BadgeWidth, body);
    }

    private static StyledText DocumentLine(Document document)
    {
        var line = new StyledText().Add(document.Title ?? document.Uri, Style.Strong);
        foreach (string? part in (string?[])[document.Outlet, document.Published?.Value, document.Id])
        {
            if (part is not null)
            {
                line.AddPart(" · ", part, Style.Faint);
            }
        }

        return line;
    }

    private static string Names(IEnumerable<Actor> actors) =>
        string.Join("; ", actors.Select(a => a.Code is { } code ? $"{a.Name} [{code}]" : a.Name));

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLower(CultureInfo.InvariantCulture);
}
