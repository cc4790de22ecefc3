using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Copies;

/// <summary>A document made ready for comparison with others: its words, and the agencies it credits.</summary>
public sealed class CopyText
{
    private readonly ulong[] words;
    private readonly TextSpan[] spans;
    private readonly bool[] quoted;

    private CopyText(Document document, ulong[] words, TextSpan[] spans)
    {
        Document = document;
        this.words = words;
        this.spans = spans;
        quoted = QuotedWords.Find(document.Text, spans);
        Credits = WireCreditFinder.Find(document);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The number of words in its body.</summary>
    public int Words => words.Length;

    /// <summary>The news agencies that it credits, in the order of the text.</summary>
    public IReadOnlyList<WireCredit> Credits { get; }

    /// <summary>The hashes of its words.</summary>
    internal ReadOnlySpan<ulong> Hashes => words;

    /// <summary>Reads the words of a document's body.</summary>
    public static CopyText Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        (ulong[] words, TextSpan[] spans) = WordReader.Read(document.Text, document.Body);
        return new CopyText(document, words, spans);
    }

    /// <summary>Where the words from <paramref name="start"/> to before <paramref name="end"/> stand in the text.</summary>
    internal TextSpan Span(int start, int end) => new(spans[start].Start, spans[end - 1].End);

    /// <summary>
    /// The hashes of the numbers among the words from <paramref name="start"/> to before <paramref name="end"/>; what a point or a
    /// comma joins, as in 1,830.2, is one number.
    /// </summary>
    internal ulong[] Numbers(int start, int end)
    {
        var numbers = new List<ulong>();
        for (int i = start; i < end; i++)
        {
            if (!IsNumber(i))
            {
                continue;
            }

            if (i > start && IsNumber(i - 1) && IsJoined(i))
            {
                numbers[^1] = (numbers[^1] * 31) + words[i];
            }
            else
            {
                numbers.Add(words[i]);
            }
        }

        return [.. numbers];
    }

    /// <summary>How many of the words from <paramref name="start"/> to before <paramref name="end"/> stand in quotation marks.</summary>
    internal int Quoted(int start, int end) => quoted.AsSpan(start, end - start).Count(true);

    private bool IsJoined(int word) =>
        spans[word].Start == spans[word - 1].End + 1 && Document.Text[spans[word].Start - 1] is '.' or ',';

    private bool IsNumber(int word) => char.IsAsciiDigit(Document.Text[spans[word].Start]);
}
