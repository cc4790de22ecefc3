using System.Globalization;
using Hearsay.Documents;
using Hearsay.Wording;

namespace Hearsay.Cli.Dossier;

/// <summary>Lays readings out for people: each document's head, then its claims one under the other.</summary>
internal sealed class DossierWriter(Page page)
{
    private const int BadgeWidth = 16;
    private const int NarrowWidth = 60;

    /// <summary>Writes one document; an empty line stands between sentences.</summary>
    public void Write(DocumentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        page.Rule();
        WriteHead(reading);
        page.Break();
        if (reading.Claims.Count == 0)
        {
            page.Paragraph(new StyledText().Add("No claims."), 2);
            page.Break();
            return;
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Claim claim in reading.Claims)
        {
            numbers.TryAdd(claim.Id, numbers.Count + 1);
        }

        var text = new ClaimText(reading.Document, numbers);
        ILookup<int, Claim> sentences = reading.Claims.ToLookup(c => c.Sentence);
        int digits = Math.Max(3, reading.Claims.Count.ToString(CultureInfo.InvariantCulture).Length);
        for (int i = 0; i < reading.Claims.Count; i++)
        {
            Claim claim = reading.Claims[i];
            if (i > 0 && claim.Sentence != reading.Claims[i - 1].Sentence)
            {
                page.Break();
            }

            WriteClaim(claim, (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits), text, sentences[claim.Sentence]);
        }

        page.Break();
    }

    private void WriteHead(DocumentReading reading)
    {
        Document document = reading.Document;
        page.Paragraph(new StyledText().Add(document.Title ?? document.Uri, Style.Strong), 0);
        var line = new StyledText().Add(Words.Of(document.Genre));
        foreach (string part in HeadParts(document).Where(p => p.Length > 0))
        {
            line.AddPart(" · ", part);
        }

        page.Paragraph(line, 2);
        if (document.Title is not null)
        {
            page.Paragraph(new StyledText().Add(document.Uri, Style.Faint), 2);
        }

        foreach (string note in document.Notes.Concat(reading.Notes).Distinct())
        {
            page.Paragraph(new StyledText().Add("note: " + note, Style.Faint), 2);
        }
    }

    private static IEnumerable<string> HeadParts(Document document)
    {
        yield return document.Outlet ?? "";
        yield return document.Author is { } author ? "by " + author : "";
        yield return document.Place ?? "";
        yield return document.Published switch
        {
            { IsNotBefore: true } date => $"not before {date.Value} ({Words.Of(date.Basis)})",
            { } date => $"{date.Value} ({Words.Of(date.Basis)})",
            null => "no date",
        };
    }

    private void WriteClaim(Claim claim, string number, ClaimText text, IEnumerable<Claim> neighbours)
    {
        List<StyledText> badge = [new StyledText().Add(Words.Of(claim.Status), Words.StyleOf(claim.Status))];
        badge.AddRange(new[] { Words.Of(claim.Certainty), Words.Of(claim.Nature) }
            .Where(w => w.Length > 0)
            .Select(w => new StyledText().Add(w)));
        List<StyledText> body = claim is { Sources: [], Actors: [], Recipients: [] }
            ? [text.Headline(claim).Add(" ").Add(text.Quotation(claim, neighbours))]
            : [text.Headline(claim), text.Quotation(claim, neighbours)];
        if (text.Details(claim) is { IsEmpty: false } details)
        {
            body.Add(details);
        }

        int indent = number.Length + 2;
        if (page.Width < NarrowWidth)
        {
            body.Insert(0, OneLine(badge));
            page.Columns([Number(number)], indent, body);
        }
        else
        {
            List<StyledText> left = [.. badge.Select((b, i) => Beside(i == 0 ? number : new string(' ', number.Length), b))];
            page.Columns(left, indent + BadgeWidth, body);
        }
    }

    private static StyledText Number(string number) => new StyledText().AddExactly(number, Style.Faint);

    private static StyledText Beside(string number, StyledText badge) => Number(number).AddExactly("  ").Add(badge);

    private static StyledText OneLine(IEnumerable<StyledText> badge)
    {
        var line = new StyledText();
        foreach (StyledRun run in badge.SelectMany(b => b.Runs))
        {
            line.AddPart(", ", run.Text, run.Style);
        }

        return line;
    }
}
