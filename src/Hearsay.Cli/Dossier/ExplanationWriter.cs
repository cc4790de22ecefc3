using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Wording;

namespace Hearsay.Cli.Dossier;

/// <summary>Lays out one claim with its sentence, the tree of it, and what decided each field.</summary>
internal sealed class ExplanationWriter(Page page)
{
    private const int FieldWidth = 13;
    private const int LongestBranch = 40;

    /// <summary>Writes a claim of <paramref name="read"/>.</summary>
    public void Write(ReadingWithSyntax read, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(claim);
        DocumentReading reading = read.Reading;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Claim one in reading.Claims)
        {
            numbers.TryAdd(one.Id, numbers.Count + 1);
        }

        var text = new ClaimText(reading.Document, numbers);
        Sentence sentence = read.Sentences[claim.Sentence];
        page.Rule();
        page.Paragraph(new StyledText().Add($"claim {numbers[claim.Id]} of {reading.Document.Uri}", Style.Strong).AddExactly(" · ", Style.Faint).Add(claim.Id, Style.Faint), 0);
        page.Break();
        page.Paragraph(text.Headline(claim), 2);
        page.Paragraph(new StyledText().Add(sentence.Span.Of(reading.Document.Text)), 2);
        page.Break();
        WriteTree(sentence, new WordParts(claim));
        page.Break();
        foreach (ClaimField field in new ClaimFields(text, numbers).Of(claim))
        {
            WriteField(field);
        }

        page.Break();
    }

    private void WriteTree(Sentence sentence, WordParts parts)
    {
        var drawing = new TreeDrawing(sentence);
        List<string> words = [.. sentence.Tokens.Select(t => Shortened(drawing.BranchOf(t.Index)) + Printable.Inline(t.Form))];
        int width = words.Max(w => Terminal.Cells.Of(w)) + 2;
        foreach (Token token in sentence.Tokens)
        {
            string word = words[token.Index];
            string part = parts.Of(token.Span);
            var line = new StyledText()
                .AddExactly("  ").AddExactly(word, part == WordParts.Predicate ? Style.Predicate : Style.Plain)
                .AddExactly(new string(' ', width - Terminal.Cells.Of(word)))
                .AddExactly($"{token.Deprel,-13}", Style.Faint)
                .AddExactly(Printable.Inline($"{token.Lemma} {token.Xpos}"), Style.Faint);
            page.Columns([line], width + 40, part.Length > 0 ? [new StyledText().Add(part, Style.Source)] : []);
        }
    }

    private void WriteField(ClaimField field)
    {
        List<StyledText> body = [new StyledText().Add(field.Value)];
        body.AddRange(field.Why.Select(w => new StyledText().Add("because: " + w, Style.Faint)));
        page.Columns([new StyledText().AddExactly("  " + field.Name, Style.Faint)], FieldWidth, body);
    }

    /// <summary>A tree that is deeper than the page has room for keeps its innermost lines.</summary>
    private static string Shortened(string branch) =>
        branch.Length <= LongestBranch ? branch : "…" + branch[^(LongestBranch - 1)..];
}
