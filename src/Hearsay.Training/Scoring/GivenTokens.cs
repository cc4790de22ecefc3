using System.Text;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// A text whose tokens white space cuts, made ready to be parsed: the treebank's brackets and quotation marks (<c>``</c>,
/// <c>-LRB-</c>) become those that are written, and a sentence ends after each full stop, question or exclamation mark that
/// a capital follows.
/// </summary>
internal sealed class GivenTokens
{
    private static readonly Dictionary<string, string> Written = new()
    {
        ["``"] = "\"", ["''"] = "\"",
        ["-LRB-"] = "(", ["-RRB-"] = ")",
        ["-LSB-"] = "[", ["-RSB-"] = "]",
        ["-LCB-"] = "{", ["-RCB-"] = "}",
    };

    private readonly TextSpan[] given;
    private readonly TextSpan[] written;

    private GivenTokens(string text, TextSpan[] given, TextSpan[] written, IReadOnlyList<ConlluSentence> sentences)
    {
        Text = text;
        this.given = given;
        this.written = written;
        Sentences = sentences;
    }

    /// <summary>The tokens as they are written, each after a space.</summary>
    public string Text { get; }

    /// <summary>The sentences, with nothing but tokens; their spans point into <see cref="Text"/>.</summary>
    public IReadOnlyList<ConlluSentence> Sentences { get; }

    public static GivenTokens Of(string source)
    {
        TextSpan[] given = CutTokens(source);
        var text = new StringBuilder();
        var written = new TextSpan[given.Length];
        for (int i = 0; i < given.Length; i++)
        {
            string form = given[i].Of(source);
            text.Append(i == 0 ? "" : " ").Append(Written.GetValueOrDefault(form, form));
            written[i] = new TextSpan(text.Length - Written.GetValueOrDefault(form, form).Length, text.Length);
        }

        string whole = text.ToString();
        return new GivenTokens(whole, given, written, [.. CutSentences(whole, written)]);
    }

    /// <summary>The span that stands in <see cref="Text"/> for a span of the text that was given.</summary>
    public TextSpan SpanOf(TextSpan source)
    {
        int first = Array.FindIndex(given, t => t.End > source.Start);
        int last = Array.FindLastIndex(given, t => t.Start < source.End);
        return first < 0 || last < first ? default : new TextSpan(written[first].Start, written[last].End);
    }

    /// <summary>The tokens of a text that white space cuts.</summary>
    public static TextSpan[] CutTokens(string text)
    {
        var tokens = new List<TextSpan>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isSpace = i == text.Length || char.IsWhiteSpace(text[i]);
            if (isSpace && start >= 0)
            {
                tokens.Add(new TextSpan(start, i));
                start = -1;
            }
            else if (!isSpace && start < 0)
            {
                start = i;
            }
        }

        return [.. tokens];
    }

    private static IEnumerable<ConlluSentence> CutSentences(string text, TextSpan[] tokens)
    {
        int first = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i == tokens.Length - 1 || IsEnd(text, tokens, i))
            {
                yield return Sentence(text, tokens[first..(i + 1)]);
                first = i + 1;
            }
        }
    }

    private static bool IsEnd(string text, TextSpan[] tokens, int at) =>
        tokens[at].Length == 1 && text[tokens[at].Start] is '.' or '?' or '!' && char.IsUpper(text[tokens[at + 1].Start]);

    private static ConlluSentence Sentence(string text, TextSpan[] tokens)
    {
        string[] forms = [.. tokens.Select(t => t.Of(text))];
        var sentence = new Sentence(text, tokens, forms, new bool[tokens.Length], new SyntaxColumns(tokens.Length), []);
        return new ConlluSentence(sentence, [], new string[tokens.Length]);
    }
}
