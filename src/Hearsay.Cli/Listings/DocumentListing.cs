using Hearsay.Cli.Dossier;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Finding;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints documents of the library, a paragraph each.</summary>
internal sealed class DocumentListing(Page page)
{
    /// <summary>How documents are printed.</summary>
    public ListShape<ListedDocument> Shape => new()
    {
        Noun = "document",
        Columns =
        [
            ("id", d => d.Id), ("uri", d => d.Uri), ("title", d => d.Title), ("outlet", d => d.Outlet), ("author", d => d.Author), ("genre", d => d.Genre),
            ("language", d => d.Language), ("published", d => d.Published), ("added", d => d.Added), ("claims", d => d.Claims),
        ],
        CursorOf = d => ListCursor.Of(d.Number),
        Text = WriteText,
    };

    private void WriteText(ListedDocument document)
    {
        var line = new StyledText().Add(document.Title ?? document.Uri, Style.Strong);
        string claims = document.Claims is { } count ? Counted.Of(count, "claim") : $"not read ({document.Language})";
        foreach (string? part in (string?[])[document.Outlet, document.Published, document.Genre, claims, document.Id])
        {
            if (part is not null)
            {
                line.AddPart(" · ", part, Style.Faint);
            }
        }

        page.Paragraph(line, 0);
    }
}
