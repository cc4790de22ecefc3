using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Reading;
using Hearsay.Reading.Factuality;

namespace Hearsay.Training.Scoring;

/// <summary>Judges the factuality of given spans, for <see cref="ScoredReader.JudgeFactuality"/>.</summary>
/// <param name="language">Parses the tokens.</param>
/// <param name="reader">Judges them.</param>
public sealed class FactualityProbe(LanguageReader language, Reader reader)
{
    /// <summary>A value from -3 to 3 for each span of a text whose tokens white space cuts.</summary>
    public IReadOnlyList<double> Judge(string text, IReadOnlyList<TextSpan> spans)
    {
        (ParsedText parsed, Token[] heads) = Parse(text, spans);
        return reader.JudgeFactuality(parsed, heads);
    }

    /// <summary>The class in which an error on each span is counted, in words.</summary>
    public IReadOnlyList<string> Classify(string text, IReadOnlyList<TextSpan> spans)
    {
        (ParsedText parsed, Token[] heads) = Parse(text, spans);
        return [.. reader.ClassifyFactuality(parsed, heads).Select(Words)];
    }

    private static string Words(FactualityClass value) =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));

    private (ParsedText Parsed, Token[] Heads) Parse(string text, IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        GivenTokens given = GivenTokens.Of(text);
        var parsed = new ParsedText(given.Text, language.ParseTokens(given.Sentences));
        return (parsed, [.. spans.Select(s => HeadOf(parsed, given.SpanOf(s)))]);
    }

    /// <summary>The first token of the span whose head lies outside it.</summary>
    internal static Token HeadOf(ParsedText text, TextSpan span)
    {
        Sentence sentence = text.Sentences[Math.Max(0, text.SentenceAt(span.Start))];
        Token first = sentence.Tokens.First(t => t.Span.End > span.Start);
        return sentence.Tokens.FirstOrDefault(t => span.Contains(t.Span) && (t.IsRoot || !span.Contains(t.Head.Span)), first);
    }
}
