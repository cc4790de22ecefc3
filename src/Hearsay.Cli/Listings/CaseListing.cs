using System.Globalization;
using Hearsay.Cli.Dossier;
using Hearsay.Cli.Terminal;
using Hearsay.Store.Indicators;
using Hearsay.Weighing.Cases;
using Hearsay.Wording;

namespace Hearsay.Cli.Listings;

/// <summary>Prints cases: many as a table, one in full.</summary>
internal sealed class CaseListing(Page page)
{
    private const int LongestQuote = 240;
    private const int MostQuotes = 5;

    /// <summary>How many are printed.</summary>
    public static ListShape<Case> Table => new()
    {
        Noun = "case",
        Columns =
        [
            ("name", c => c.Name), ("question", c => c.Question), ("status", c => c.Status.ToString().ToLowerInvariant()), ("hypotheses", c => c.Hypotheses.Count),
            ("evidence", c => c.Evidence.Count), ("ratings", c => c.Ratings.Count), ("first", c => c.First), ("last", c => c.Last), ("query", c => c.Query),
            ("made", c => c.Made), ("id", c => c.Id),
        ],
        Table = ["name", "question", "status", "hypotheses", "evidence", "ratings"],
        CursorOf = c => c.Id,
    };

    /// <summary>Prints one.</summary>
    /// <param name="of">The case.</param>
    /// <param name="indicators">The signs that are watched for in it.</param>
    public void Write(Case of, IReadOnlyList<KeptIndicator> indicators)
    {
        var head = new StyledText().Add(of.Name, Style.Strong).AddPart(" · ", of.Status.ToString().ToLowerInvariant()).AddPart(" · ", of.Id, Style.Faint);
        page.Paragraph(of.First is null ? head : head.AddPart(" · ", $"{of.First} to {of.Last}", Style.Faint), 0);
        if (of.Question is { } question)
        {
            page.Paragraph(new StyledText().Add(question), 0);
        }

        if (of.Query is { } query)
        {
            page.Paragraph(new StyledText().Add("from: ", Style.Faint).Add(query.Length > 0 ? query : "everything"), 0);
        }

        Names("Actors", of.Actors);
        Names("Places", of.Places);
        WriteHypotheses(of);
        WriteEvidence(of);
        WriteIndicators(of, indicators);
        WriteNotes(of);
    }

    /// <summary>Where a quote stands: <c>The Gazette, 1962-10-23 › U Thant</c>.</summary>
    public static string Where(CaseQuote quote) => string.Join(" › ", quote.Sources.Prepend(string.Join(
        ", ", new[] { quote.Outlet ?? quote.Author ?? quote.Title ?? quote.Uri, quote.Published }.OfType<string>())));

    /// <summary>The quote on one line, cut if it is long.</summary>
    public static string Words(CaseQuote quote)
    {
        string words = Printable.Line(quote.Text);
        return words.Length <= LongestQuote ? words : words[..(LongestQuote - 1)].TrimEnd() + "…";
    }

    /// <summary>What leads to the words: claim, document, span.</summary>
    public static string Lead(CaseQuote quote) =>
        string.Create(CultureInfo.InvariantCulture, $"{(quote.Claim is { } claim ? claim + " · " : "")}{quote.Document} {quote.Start}–{quote.End}");

    private void Names(string title, IReadOnlyList<CaseName> names)
    {
        if (names.Count > 0)
        {
            Title(title);
        }

        foreach (CaseName name in names)
        {
            var line = new StyledText().Add(name.Name, Style.Source);
            page.Paragraph(name.Role is { } role ? line.AddPart(": ", role) : line, 2);
        }
    }

    private void WriteHypotheses(Case of)
    {
        if (of.Hypotheses.Count > 0)
        {
            Title("Hypotheses");
        }

        foreach (CaseHypothesis hypothesis in of.Hypotheses)
        {
            page.Paragraph(new StyledText().Add(hypothesis.Key + ": ", Style.Strong).Add(hypothesis.Words).AddPart(" · ", hypothesis.Author, Style.Faint), 2);
        }
    }

    private void WriteEvidence(Case of)
    {
        if (of.Evidence.Count > 0)
        {
            Title("Evidence");
        }

        foreach (CaseEvidence item in of.Evidence)
        {
            var line = new StyledText().Add(item.Key + ": ", Style.Strong).Add(item.Content.Words).AddPart(" · ", "origin: " + item.Content.OriginName, Style.Source);
            string marks = CaseEditWords.MarksOf(item.Marks);
            page.Paragraph(marks.Length > 0 ? line.AddPart(" · ", marks) : line, 2);
            if (item.Content.Source is { } source)
            {
                page.Paragraph(new StyledText().Add(string.Join(" · ", new[] { source, item.Content.Address, item.Content.Date }.OfType<string>()), Style.Faint), 6);
            }

            foreach (CaseQuote quote in item.Content.Quotes.Take(MostQuotes))
            {
                WriteQuote(quote);
            }

            if (item.Content.Quotes.Count > MostQuotes)
            {
                page.Paragraph(new StyledText().Add($"and {Counted.Of(item.Content.Quotes.Count - MostQuotes, "quote")} more; --json has all", Style.Faint), 6);
            }
        }
    }

    private void WriteQuote(CaseQuote quote)
    {
        string words = quote.Text.Length > 0 ? $"“{Words(quote)}”" : "(forgotten)";
        page.Paragraph(new StyledText().Add(Where(quote), Style.Source).Add(" ").Add(words).AddPart(" · ", Lead(quote), Style.Faint), 6);
    }

    private void WriteIndicators(Case of, IReadOnlyList<KeptIndicator> indicators)
    {
        if (indicators.Count == 0)
        {
            return;
        }

        Title($"Indicators ('hearsay indicator --case {of.Name}' tells how they stand)");
        foreach (KeptIndicator kept in indicators)
        {
            page.Paragraph(new StyledText().Add(kept.Name, Style.Strong).AddPart(" · ", kept.Hypothesis is { } key ? $"for {key}" : "for no one hypothesis").AddPart(" · ", kept.Indicator.ToString(), Style.Faint), 2);
        }
    }

    private void WriteNotes(Case of)
    {
        if (of.Notes.Count > 0)
        {
            Title("Notes");
        }

        foreach (CaseNote note in of.Notes)
        {
            page.Paragraph(new StyledText().Add(note.Text).AddPart(" · ", $"{note.Author}, {note.Made}", Style.Faint), 2);
        }
    }

    private void Title(string title)
    {
        page.Break();
        page.Paragraph(new StyledText().Add(title, Style.Strong), 0);
    }
}
