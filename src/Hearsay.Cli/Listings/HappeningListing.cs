using Hearsay.Cli.Dossier;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Store.Finding;
using Hearsay.Store.Weighing;
using Hearsay.Weighing.Disagreements;
using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints happenings: what they are about, who says so, where that comes from, and where it disagrees.</summary>
internal sealed class HappeningListing(Page page)
{
    private const int LongestQuote = 160;

    private bool isBehindAnother;

    /// <summary>How happenings are printed.</summary>
    public ListShape<WeighedHappening> Shape => new()
    {
        Noun = "happening",
        Columns =
        [
            ("id", h => h.Happening.Id), ("summary", h => h.Happening.Summary), ("first", h => h.Happening.Window?.First.ToIso()), ("last", h => h.Happening.Window?.Last.ToIso()),
            ("country", h => h.Happening.Country), ("place", h => h.Happening.Place), ("documents", h => h.Happening.Documents), ("separate", h => h.Separate),
            ("untraceable", h => h.Untraceable), ("claims", h => h.Happening.Members.Count), ("foretold", h => h.Happening.Foretold.Count),
            ("denied", h => h.Happening.Denied.Count), ("disagreements", h => string.Join("; ", h.Disagreements.Select(d => d.About))),
        ],
        CursorOf = h => h.Happening.Id,
        Json = HappeningJson.Write,
        Text = WriteText,
    };

    /// <summary>For people.</summary>
    private void WriteText(WeighedHappening weighed)
    {
        if (isBehindAnother)
        {
            page.Break();
        }

        isBehindAnother = true;
        Happening happening = weighed.Happening;
        page.Paragraph(new StyledText().Add(happening.Summary, Style.Strong), 0);
        string from = happening.Members.Count > 0 ? weighed.Origins.Summary : $"{Counted.Of(happening.Documents, "document")}, in none told as having happened";
        var line = new StyledText().Add(from, Style.Faint);
        foreach (string? part in (string?[])[happening.Place, happening.Country, happening.Id])
        {
            if (part is not null)
            {
                line.AddPart(" · ", part, Style.Faint);
            }
        }

        page.Paragraph(line, 2);
        WriteClaims(weighed, happening.Members, "");
        WriteClaims(weighed, happening.Foretold, "foretold: ");
        WriteClaims(weighed, happening.Denied, "denied: ");
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (Disagreement disagreement in weighed.Disagreements)
        {
            string sides = string.Join(" against ", disagreement.Sides.Select(s => $"{s.Says} ({Outlets(weighed, s.Claims)})"));
            page.Paragraph(new StyledText().Add($"disagreement on {disagreement.About}: ", Style.Negation).Add(sides), 2);
        }

        foreach (Origin origin in weighed.Origins.Origins.Where(o => o.Claims.Count > 1))
        {
            // Which documents are copies is said once.
            string[] reasons = [.. origin.Reasons.Where(said.Add).Select(reason => Named(weighed, reason))];
            string why = reasons.Length > 0 ? ": " + string.Join(' ', reasons) : "";
            page.Paragraph(new StyledText().Add($"{Counted.Of(origin.Claims.Count, "claim")} of one origin, {origin.Name}{why}", Style.Faint), 2);
        }

        foreach (OriginCircle circle in weighed.Origins.Circles)
        {
            page.Paragraph(new StyledText().Add("circle of citation: " + string.Join(" → ", circle.Links.Select(l => Named(weighed, l.From))), Style.Negation), 2);
        }
    }

    private void WriteClaims(WeighedHappening weighed, IReadOnlyList<long> numbers, string label)
    {
        foreach (FoundClaim found in numbers.Select(n => weighed.Claims[n]))
        {
            Claim claim = found.Claim;
            string quote = Printable.Line(claim.Span.Of(found.Document.Text));
            string words = quote.Length <= LongestQuote ? quote : quote[..(LongestQuote - 1)].TrimEnd() + "…";
            var line = new StyledText().Add(label, Style.Future).Add(Where(found.Document), Style.Source);
            if (claim.Sources.Count > 0)
            {
                line.Add(" › ", Style.Faint).Add(string.Join(" › ", claim.Sources.Select(s => s.Name.Length > 0 ? s.Name : "somebody")), Style.Source);
            }

            page.Paragraph(line.Add(" ").Add($"“{words}”").AddPart(" · ", claim.Id, Style.Faint), 2);
        }
    }

    private static string Outlets(WeighedHappening weighed, IReadOnlyList<long> claims) =>
        string.Join(", ", claims.Select(n => Where(weighed.Claims[n].Document)).Distinct());

    /// <summary>A reason with documents under the names of their outlets instead of their ids.</summary>
    private static string Named(WeighedHappening weighed, string reason) => weighed.Claims.Values.Select(c => c.Document).DistinctBy(d => d.Id)
        .Aggregate(reason, (words, document) => words.Replace(document.Id, Where(document), StringComparison.Ordinal));

    private static string Where(Document document) => document.Published is { } date
        ? $"{document.Outlet ?? document.Title ?? document.Uri}, {date.Value}"
        : document.Outlet ?? document.Title ?? document.Uri;

}
