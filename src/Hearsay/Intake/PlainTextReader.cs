using System.Globalization;
using Hearsay.Documents;
using Hearsay.Intake.Languages;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Intake;

/// <summary>Makes a document of a text: finds its head, its body and its genre, and leaves its characters as they are.</summary>
public static class PlainTextReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; every span of the document points into it.</param>
    /// <param name="uri">Where it came from.</param>
    /// <param name="known">What is known of it already; the text cannot overrule that.</param>
    public static Document Read(string text, string uri, DocumentHead? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(uri);
        return Read(text, uri, known ?? new DocumentHead(), isMarkdown: false);
    }

    internal static Document Read(string text, string uri, DocumentHead known, bool isMarkdown)
    {
        (List<TextLine> lines, DocumentHead front) = FrontMatter.Read(text, LineSplitter.Split(text));
        DocumentHead stated = InOrder(text, known.Or(front));
        lines = isMarkdown ? MarkdownMarks.Strip(text, lines) : lines;
        lines = FurnitureFinder.English.Mark(text, lines);
        TextHead found = HeadFinder.Find(text, lines, stated);
        List<TextSpan> body = ParagraphFinder.Find(text, found.Lines);

        DocumentHead head = stated.Or(found.Head);
        head = AddDisclaimer(text, found.Lines, head, out bool hasDisclaimer);
        head = AddDate(text, found.Dates, body, head);
        bool isWire = found.Head.Place is not null && found.Dates.Any(date => date.Kind == HeadDateKind.Dateline);
        Genre genre = head.Genre != Genre.Unknown
            ? head.Genre
            : GenreJudge.Judge(text, body, head.Title, head.Author, hasDisclaimer, isWire);
        return Make(text, uri, head with { Genre = genre }, body);
    }

    private static Document Make(string text, string uri, DocumentHead head, List<TextSpan> body)
    {
        (string language, string? doubt) = Decide(head.Language, LanguageGuesser.Guess(text, body));
        IReadOnlyList<string> notes = doubt is null ? head.Notes : [.. head.Notes, doubt];
        notes = body.Count > 0 ? notes : [.. notes, "nothing of this text is an article"];
        return new Document
        {
            Id = DocumentId.Of(head.Outlet, head.Author, head.Title, head.Published?.Value, text),
            Uri = uri,
            Text = text,
            Body = body,
            Title = head.Title,
            TitleSpan = head.TitleSpan,
            Outlet = head.Outlet,
            Author = head.Author,
            Place = head.Place,
            Language = language,
            Genre = head.Genre,
            Published = head.Published,
            Pages = PageBreaks.Find(text),
            Notes = notes,
        };
    }

    /// <summary>A date in digits of the front matter is read in the order of the outlet, which may stand below it.</summary>
    private static DocumentHead InOrder(string text, DocumentHead head)
    {
        if (head.Published is not { Span: { } span } date || PublicationDate.ReadField(span.Of(text), head.Outlet) is not (var value, { } note))
        {
            return head;
        }

        return head with { Published = date with { Value = value }, Notes = [.. head.Notes, note] };
    }

    /// <summary>What is stated counts, unless the words are clearly of another language: pages often name that of their frame.</summary>
    private static (string Code, string? Note) Decide(string? stated, LanguageGuess guess)
    {
        string code = LanguageNames.CodeOf(stated) ?? guess.Code;
        return guess.IsSure && code != guess.Code && guess.Code != LanguageGuesser.NotKnown
            ? (guess.Code, $"it is said to be in {LanguageNames.Of(code)}, but its words are {LanguageNames.Of(guess.Code)}")
            : (code, null);
    }

    private static DocumentHead AddDisclaimer(
        string text, List<TextLine> lines, DocumentHead head, out bool hasDisclaimer)
    {
        hasDisclaimer = false;
        foreach (TextLine line in lines)
        {
            if (line.Role != LineRole.Furniture || FurnitureFinder.English.KindOf(text, line.Span) != FurnitureKind.Disclaimer)
            {
                continue;
            }

            hasDisclaimer = true;
            if (head.Outlet is null && Disclaimer.FindOutlet(text, line.Span) is { } outlet)
            {
                head = head with { Outlet = outlet, Notes = [.. head.Notes, $"the outlet '{outlet}' was taken from the publisher's disclaimer"] };
            }
        }

        return head;
    }

    private static DocumentHead AddDate(
        string text, IReadOnlyList<HeadDate> dates, List<TextSpan> body, DocumentHead head)
    {
        if (head.Published is not null)
        {
            return head;
        }

        if (PublicationDate.Decide(text, dates, head.Outlet) is var (date, note))
        {
            return head with { Published = date, Notes = note is null ? head.Notes : [.. head.Notes, note] };
        }

        return LatestCitedDate.Find(text, body) is { } latest
            ? Infer(text, PublicationDate.FindYearless(dates), latest, head)
            : head with { Notes = [.. head.Notes, "the text has no date and cites none"] };
    }

    /// <summary>The latest date cited bounds the text's own; a dateline without a year takes its year from it.</summary>
    private static DocumentHead Infer(string text, HeadDate? yearless, WrittenDate latest, DocumentHead head)
    {
        string words = latest.Span.Of(text);
        if (yearless is { } dateline)
        {
            WrittenDate filled = dateline.Date with { Year = latest.Year };
            string taken = $"the dateline '{dateline.Date.Span.Of(text)}' has no year: {latest.Year} is the latest that the text cites";
            return head with
            {
                Published = new DocumentDate(filled.Iso!, DateBasis.Inferred, dateline.Date.Span),
                Notes = [.. head.Notes, taken],
            };
        }

        string note = string.Create(
            CultureInfo.InvariantCulture, $"the text has no date: it is not before {latest.Iso}, the latest it cites ('{words}')");
        return head with
        {
            Published = new DocumentDate(latest.Iso!, DateBasis.Inferred, latest.Span) { IsNotBefore = true },
            Notes = [.. head.Notes, note],
        };
    }
}
