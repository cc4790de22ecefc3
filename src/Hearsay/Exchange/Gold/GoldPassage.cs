using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Exchange.Gold;

/// <summary>A line of a document's text with a claim that a person corrected or confirmed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">Where the line stands in its text, without blanks at its ends.</param>
/// <param name="Corrected">The claims of it that somebody corrected or confirmed.</param>
internal sealed record GoldPassage(ExportedDocument Document, TextSpan Span, IReadOnlyList<CorrectedClaim> Corrected)
{
    /// <summary>Its words.</summary>
    public string Text => Span.Of(Document.Document.Text);

    /// <summary>The passages of a document, in order.</summary>
    public static IEnumerable<GoldPassage> Of(ExportedDocument document) => document.Claims
        .Select(CorrectedClaim.Of).OfType<CorrectedClaim>()
        .GroupBy(c => LineAt(document.Document.Text, c.Claim.Predicate.Span))
        .OrderBy(g => g.Key.Start)
        .Select(g => new GoldPassage(document, g.Key, [.. g.OrderBy(c => c.Claim.Predicate.Span.Start)]));

    /// <summary>All claims of the passage: those corrected as corrected, the others as read.</summary>
    public IReadOnlyList<Claim> Claims()
    {
        Dictionary<string, Claim> corrected = Corrected.ToDictionary(c => c.Claim.Id, c => c.Claim, StringComparer.Ordinal);
        return [.. Document.Reading.Claims.Where(c => Span.Contains(c.Predicate.Span)).Select(c => corrected.GetValueOrDefault(c.Id, c))];
    }

    /// <summary>The numbers of the first token, divided by white space, that a span touches, and of the first behind it.</summary>
    public (int First, int After) TokensOf(TextSpan span)
    {
        string text = Document.Document.Text;
        int first = CountTokens(text.AsSpan(Span.Start, span.Start - Span.Start));
        if (span.Start > Span.Start && !char.IsWhiteSpace(text[span.Start - 1]))
        {
            first--; // It begins within a token, behind an opening quotation mark.
        }

        return (first, CountTokens(text.AsSpan(Span.Start, span.End - Span.Start)));
    }

    private static int CountTokens(ReadOnlySpan<char> text)
    {
        int count = 0;
        bool isWithin = false;
        foreach (char c in text)
        {
            bool isBlank = char.IsWhiteSpace(c);
            count += !isBlank && !isWithin ? 1 : 0;
            isWithin = !isBlank;
        }

        return count;
    }

    private static TextSpan LineAt(string text, TextSpan at)
    {
        int start = at.Start == 0 ? 0 : text.LastIndexOf('\n', at.Start - 1) + 1;
        int end = text.IndexOf('\n', at.End) is >= 0 and var found ? found : text.Length;
        while (start < at.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > at.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
