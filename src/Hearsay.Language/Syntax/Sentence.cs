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

    /// <summary>Of each token the first child, or -1; then of each the next child of the same head, or -1.</summary>
    private readonly int[] links;

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
        links = Link(heads);
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
    public IEnumerable<Token> Tokens
    {
        get
        {
            for (int i = 0; i < spans.Length; i++)
            {
                yield return new Token(this, i);
            }
        }
    }

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

    /// <summary>The first token whose head is the one at <paramref name="index"/>, or -1.</summary>
    internal int FirstChildOf(int index) => links[index];

    /// <summary>The next token after the one at <paramref name="index"/> with the same head, or -1.</summary>
    internal int NextChildAfter(int index) => links[Count + index];

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
        int first = index;
        int last = index;
        for (int at = NextUnder(index, index); at >= 0; at = NextUnder(at, index))
        {
            if (upos[at] != UniversalPos.Punct)
            {
                first = Math.Min(first, at);
                last = Math.Max(last, at);
            }
        }

        return new TextSpan(spans[first].Start, spans[last].End);
    }

    /// <summary>The token after <paramref name="at"/> when what stands under <paramref name="top"/> is gone through from above, or -1.</summary>
    private int NextUnder(int at, int top)
    {
        int next = FirstChildOf(at);
        while (next < 0 && at != top)
        {
            next = NextChildAfter(at);
            at = heads[at];
        }

        // Heads read from a file may go round; they come back to where they began.
        return next == top ? -1 : next;
    }

    private static int[] Link(int[] heads)
    {
        int count = heads.Length;
        var links = new int[2 * count];
        Array.Fill(links, -1);
        for (int i = count - 1; i >= 0; i--)
        {
            if (heads[i] >= 0 && heads[i] < count)
            {
                links[count + i] = links[heads[i]];
                links[heads[i]] = i;
            }
        }

        return links;
    }

    /// <summary>The words of the sentence as they stand in the text.</summary>
    public override string ToString() => Span.Of(Text);
}
