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

    /// <summary>How many of the words from <paramref name="start"/> to before <paramref name="end"/> stand in quotation marks.</summary>
    internal int Quoted(int start, int end) => quoted.AsSpan(start, end - start).Count(true);
}
