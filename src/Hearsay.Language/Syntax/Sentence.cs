namespace Hearsay.Language.Syntax;

/// <summary>
/// One sentence with all its layers, each a column: spans, tags, lemmas, heads, relations, names.
/// Immutable once a reader has given it out, and safe to share between threads.
/// </summary>
public sealed class Sentence
{
    private readonly TextSpan[] spans;
    private readonly string[] forms;
    private readonly bool[] joined;
    private readonly UniversalPos[] upos;
    private readonly string[] xpos;
    private readonly string[] features;
    private readonly string[] lemmas;
    private readonly int[] heads;
    private readonly string[] deprels;

    internal Sentence(string text, TextSpan[] spans, string[] forms, bool[] joined, SyntaxColumns syntax, Name[] names)
    {
        Text = text;
        this.spans = spans;
        this.forms = forms;
        this.joined = joined;
        upos = syntax.Upos;
        xpos = syntax.Xpos;
        features = syntax.Features;
        lemmas = syntax.Lemmas;
        heads = syntax.Heads;
        deprels = syntax.Deprels;
        Names = names;
    }

    /// <summary>The text that the spans point into.</summary>
    public string Text { get; }

    /// <summary>The number of tokens (syntactic words).</summary>
    public int Count => spans.Length;

    /// <summary>The token at <paramref name="index"/>.</summary>
    public Token this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Token(this, index);
        }
    }

    /// <summary>All tokens in order.</summary>
    public IEnumerable<Token> Tokens => Enumerable.Range(0, Count).Select(i => new Token(this, i));

    /// <summary>From the first token's start to the last one's end.</summary>
    public TextSpan Span => Count == 0 ? default : new TextSpan(spans[0].Start, spans[^1].End);

    /// <summary>The names in order; they never overlap.</summary>
    public IReadOnlyList<Name> Names { get; }

    /// <summary>The root of the tree.</summary>
    /// <exception cref="InvalidOperationException">The sentence is empty.</exception>
    public Token Root
    {
        get
        {
            int root = Array.IndexOf(heads, -1);
            return root >= 0 ? new Token(this, root) : throw new InvalidOperationException("An empty sentence has no root.");
        }
    }

    /// <summary>Where the token at <paramref name="index"/> stands in <see cref="Text"/>.</summary>
    public TextSpan SpanOf(int index) => spans[index];

    /// <summary>The word as written.</summary>
    public string FormOf(int index) => forms[index];

    /// <summary>The dictionary form.</summary>
    public string LemmaOf(int index) => lemmas[index];

    /// <summary>The universal part of speech.</summary>
    public UniversalPos UposOf(int index) => upos[index];

    /// <summary>The Penn Treebank tag.</summary>
    public string XposOf(int index) => xpos[index];

    /// <summary>The features as UD writes them, or empty.</summary>
    public string FeaturesOf(int index) => features[index];

    /// <summary>The index of the head, or -1 for the root.</summary>
    public int HeadOf(int index) => heads[index];

    /// <summary>The relation to the head.</summary>
    public string DeprelOf(int index) => deprels[index];

    /// <summary>Whether this word and the one before are parts of one multiword token: <em>do</em> + <em>n't</em>.</summary>
    public bool IsJoinedToPrevious(int index) => joined[index];

    /// <summary>Whether white space follows the token at <paramref name="index"/>, or the text ends there.</summary>
    public bool IsFollowedBySpace(int index)
    {
        int end = spans[index].End;
        return end >= Text.Length || char.IsWhiteSpace(Text[end]);
    }

    /// <summary>The span from the first to the last token under <paramref name="index"/>, less punctuation at its edges.</summary>
    public TextSpan SubtreeSpanOf(int index)
    {
        var root = new Token(this, index);
        int first = index;
        int last = index;
        for (int i = 0; i < Count; i++)
        {
            if (upos[i] != UniversalPos.Punct && new Token(this, i).IsWithin(root))
            {
                first = Math.Min(first, i);
                last = Math.Max(last, i);
            }
        }

        return new TextSpan(spans[first].Start, spans[last].End);
    }

    /// <summary>The words of the sentence as they stand in the text.</summary>
    public override string ToString() => Span.Of(Text);
}
