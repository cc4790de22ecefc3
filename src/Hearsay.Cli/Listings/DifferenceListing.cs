using Hearsay.Cli.Dossier;
using Hearsay.Cli.Terminal;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Finding;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints what newer readings say otherwise, a claim each.</summary>
internal sealed class DifferenceListing(Page page)
{
    private int compared;
    private int same;
    private bool isWhole;
    private string? shown;

    /// <summary>How differences are printed.</summary>
    public ListShape<(Document Document, Claim Claim, string Change, IReadOnlyList<string> Fields)> Shape => new()
    {
        Noun = "difference",
        Columns =
        [
            ("document", d => d.Document.Id), ("title", d => d.Document.Title), ("change", d => d.Change), ("claim", d => d.Claim.Id),
            ("fields", d => string.Join(" ", d.Fields)), ("words", d => Printable.Line(d.Claim.Span.Of(d.Document.Text))),
        ],
        CursorOf = d => $"{d.Claim.Id}/{d.Change}",
        Json = d => ListingJson.OfDifference(d.Document, d.Claim, d.Change, d.Fields),
        Text = WriteText,
    };

    /// <summary>How many documents were compared, once all of them were.</summary>
    public string Summary => isWhole ? $"{Counted.Of(compared, "document")} compared, {same} read as before.\n" : "";

    /// <summary>The differences, claim by claim: removed, added, changed.</summary>
    public IEnumerable<(Document Document, Claim Claim, string Change, IReadOnlyList<string> Fields)> Flatten(Func<IEnumerable<ReadingDifference>> find)
    {
        (compared, same, isWhole) = (0, 0, false);
        foreach (ReadingDifference difference in find())
        {
            compared++;
            same += difference.IsEmpty ? 1 : 0;
            foreach (Claim claim in difference.Removed)
            {
                yield return (difference.Document, claim, "removed", []);
            }

            foreach (Claim claim in difference.Added)
            {
                yield return (difference.Document, claim, "added", []);
            }

            foreach ((_, Claim after, IReadOnlyList<string> fields) in difference.Changed)
            {
                yield return (difference.Document, after, "changed", fields);
            }
        }

        isWhole = true;
    }

    private void WriteText((Document Document, Claim Claim, string Change, IReadOnlyList<string> Fields) item)
    {
        if (item.Document.Id != shown)
        {
            shown = item.Document.Id;
            page.Paragraph(new StyledText().Add(item.Document.Title ?? item.Document.Uri, Style.Strong).AddPart(" · ", shown, Style.Faint), 0);
        }

        string mark = item.Change switch { "removed" => "- ", "added" => "+ ", _ => "~ " };
        StyledText line = new ClaimText(item.Document, new Dictionary<string, int>()).Headline(item.Claim);
        string fields = item.Fields.Count > 0 ? ": " + string.Join(", ", item.Fields) : "";
        page.Paragraph(new StyledText().AddExactly(mark).Add(line).AddPart(" · ", item.Claim.Id + fields, Style.Faint), 2);
    }
}
