using System.Globalization;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Finding;

namespace Hearsay.Cli.Listings;

/// <summary>Prints claims of the library, each with its document.</summary>
internal sealed class ClaimListing(TextWriter output, Page page)
{
    private const int BadgeWidth = 16;

    /// <summary>Prints them in a form.</summary>
    /// <returns>The number of the last and how many there were.</returns>
    public (long Last, int Count) Write(IEnumerable<FoundClaim> claims, ListForm form) => form switch
    {
        ListForm.Json => WriteJson(claims),
        ListForm.Csv => WriteCsv(claims),
        _ => WriteText(claims),
    };

    private (long, int) WriteJson(IEnumerable<FoundClaim> claims) => Each(claims, found =>
    {
        output.Write(ListingJson.OfClaim(found.Document, found.Claim));
        output.Write('\n');
    });

    private (long, int) WriteCsv(IEnumerable<FoundClaim> claims)
    {
        using var table = new CsvTable(
            output, "id", "document", "outlet", "published", "title", "status", "certainty", "polarity", "nature", "sources", "actors",
            "predicate", "recipients", "type", "mode", "cameo", "time", "end", "place", "country", "words");
        return Each(claims, found =>
        {
            Claim claim = found.Claim;
            Document document = found.Document;
            table.Row(
                claim.Id, document.Id, document.Outlet, document.Published?.Value, document.Title, Lower(claim.Status),
                Lower(claim.Certainty), Lower(claim.Polarity), Lower(claim.Nature),
                string.Join(" > ", claim.Sources.Select(s => s.Name)), Names(claim.Actors), claim.Predicate.Lemma, Names(claim.Recipients),
                claim.Event?.PloverType, claim.Event?.PloverMode, claim.Event?.Cameo, claim.Time?.Value, claim.Time?.End,
                claim.Place?.Name, claim.Place?.Country, Printable.Line(claim.Span.Of(document.Text)));
        });
    }

    private (long, int) WriteText(IEnumerable<FoundClaim> claims)
    {
        string? shown = null;
        return Each(claims, found =>
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
        });
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

    private static (long, int) Each(IEnumerable<FoundClaim> claims, Action<FoundClaim> write)
    {
        long last = 0;
        int count = 0;
        foreach (FoundClaim found in claims)
        {
            write(found);
            last = found.Number;
            count++;
        }

        return (last, count);
    }

    private static string Names(IEnumerable<Actor> actors) =>
        string.Join("; ", actors.Select(a => a.Code is { } code ? $"{a.Name} [{code}]" : a.Name));

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLower(CultureInfo.InvariantCulture);
}
