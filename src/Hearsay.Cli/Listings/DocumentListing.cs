using System.Globalization;
using Hearsay.Cli.Dossier;
using Hearsay.Exchange;
using Hearsay.Store.Finding;

namespace Hearsay.Cli.Listings;

/// <summary>Prints documents of the library, a paragraph each.</summary>
internal sealed class DocumentListing(TextWriter output, Page page)
{
    /// <summary>Prints them in a form.</summary>
    /// <returns>The number of the last and how many there were.</returns>
    public (long Last, int Count) Write(IEnumerable<ListedDocument> documents, ListForm form) => form switch
    {
        ListForm.Json => Each(documents, WriteJson),
        ListForm.Csv => WriteCsv(documents),
        _ => Each(documents, WriteText),
    };

    private void WriteJson(ListedDocument document)
    {
        output.Write(ListingJson.Write(json =>
        {
            json.WriteString("id", document.Id);
            json.WriteString("uri", document.Uri);
            json.WriteString("title", document.Title);
            json.WriteString("outlet", document.Outlet);
            json.WriteString("author", document.Author);
            json.WriteString("genre", document.Genre);
            json.WriteString("language", document.Language);
            json.WriteString("published", document.Published);
            json.WriteString("added", document.Added);
            if (document.Claims is { } claims)
            {
                json.WriteNumber("claims", claims);
            }
            else
            {
                json.WriteNull("claims");
            }
        }));
        output.Write('\n');
    }

    private (long, int) WriteCsv(IEnumerable<ListedDocument> documents)
    {
        using var table = new CsvTable(
            output, "id", "published", "outlet", "author", "title", "genre", "language", "claims", "added", "uri");
        return Each(documents, d => table.Row(
            d.Id, d.Published, d.Outlet, d.Author, d.Title, d.Genre, d.Language, d.Claims?.ToString(CultureInfo.InvariantCulture), d.Added,
            d.Uri));
    }

    private void WriteText(ListedDocument document)
    {
        var line = new StyledText().Add(document.Title ?? document.Uri, Style.Strong);
        string claims = document.Claims is { } count ? Terminal.Counted.Of(count, "claim") : $"not read ({document.Language})";
        foreach (string? part in (string?[])[document.Outlet, document.Published, document.Genre, claims, document.Id])
        {
            if (part is not null)
            {
                line.AddPart(" · ", part, Style.Faint);
            }
        }

        page.Paragraph(line, 0);
    }

    private static (long, int) Each(IEnumerable<ListedDocument> documents, Action<ListedDocument> write)
    {
        long last = 0;
        int count = 0;
        foreach (ListedDocument document in documents)
        {
            write(document);
            last = document.Number;
            count++;
        }

        return (last, count);
    }
}
