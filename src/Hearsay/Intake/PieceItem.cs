using Hearsay.Documents;
using Hearsay.Intake.Formats;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>Makes an item of a text that was taken out of a file.</summary>
internal static class PieceItem
{
    /// <param name="piece">The text.</param>
    /// <param name="uri">Where it was found.</param>
    /// <param name="notes">What is to be said of the file.</param>
    public static IntakeItem Read(TextPiece piece, string uri, IReadOnlyList<string> notes)
    {
        string text = JsonText.WellFormed(piece.Text);
        Document? document = string.IsNullOrWhiteSpace(text) ? null : Make(piece with { Text = text }, piece.Link ?? uri, notes);
        if (document is null)
        {
            return new IntakeFailure
            {
                Uri = uri, Place = piece.Place, Reason = "there is no text in it", Advice = "Leave it out, or look whether it was saved completely.",
            };
        }

        document = piece.IsMessage ? MailQuotes.LeaveOut(document) : document;
        return new FoundDocument { Uri = uri, Document = piece.PageStarts.Count == 0 ? document : document with { Pages = Pages(piece) } };
    }

    private static Document? Make(TextPiece piece, string uri, IReadOnlyList<string> notes)
    {
        var noted = new DocumentHead { Language = piece.Language, Notes = [.. notes, .. piece.Notes] };
        DocumentHead stated = HeadOf(piece, noted);
        if (piece.IsHeadSure)
        {
            return Read(piece, uri, stated);
        }

        Document? document = Read(piece, uri, noted);
        DocumentHead? missing = document is null ? null : Missing(document, stated);
        return missing is null ? document : Read(piece, uri, missing);
    }

    private static DocumentHead HeadOf(TextPiece piece, DocumentHead noted)
    {
        DocumentDate? date = null;
        IReadOnlyList<string> notes = noted.Notes;
        if (piece.Published is { } words)
        {
            (string Value, string? Note)? read = PublicationDate.ReadField(words, piece.Outlet);
            date = read is { } known ? new DocumentDate(known.Value, piece.IsGiven ? DateBasis.Given : DateBasis.Metadata, null) : null;
            notes = read?.Note is { } note ? [.. notes, note] : notes;
            notes = date is null ? [.. notes, $"the given date '{EntryName.Show(words)}' could not be read"] : notes;
        }

        return noted with
        {
            Title = piece.Title,
            Author = piece.Author,
            Outlet = piece.Outlet,
            Place = piece.DatelinePlace,
            Genre = piece.Genre is { } genre ? GenreNames.Find(genre) ?? Genre.Unknown : Genre.Unknown,
            Published = date,
            Notes = notes,
        };
    }

    /// <summary>What the text itself does not say and the file does, or null if that is nothing.</summary>
    private static DocumentHead? Missing(Document document, DocumentHead stated)
    {
        bool isDated = document.Published is not (null or { Basis: DateBasis.Inferred });
        DocumentHead missing = stated with
        {
            Title = document.Title is null ? stated.Title : null,
            Author = document.Author is null ? stated.Author : null,
            Outlet = document.Outlet is null ? stated.Outlet : null,
            Published = isDated ? null : stated.Published,
        };
        if (missing is { Title: null, Author: null, Outlet: null, Published: null })
        {
            return null;
        }

        return missing.Published is null
            ? missing
            : missing with { Notes = [.. missing.Notes, "the date is that of the file, as its text has none"] };
    }

    private static Document? Read(TextPiece piece, string uri, DocumentHead head) => piece.Kind switch
    {
        TextKind.Page => HtmlReader.Read(piece.Text, uri, head),
        TextKind.Fragment => HtmlReader.ReadFragment(piece.Text, uri, head),
        _ => PlainTextReader.Read(piece.Text, uri, head, isMarkdown: false),
    };

    private static TextSpan[] Pages(TextPiece piece) =>
    [
        .. piece.PageStarts.Select((start, i) =>
            new TextSpan(start, i + 1 < piece.PageStarts.Count ? piece.PageStarts[i + 1] : piece.Text.Length)),
    ];
}
