using Hearsay.Language.Syntax;

namespace Hearsay.Language.Tokenisation;

/// <summary>A growing list of words with their spans. Used again from text to text.</summary>
internal sealed class WordList
{
    private TextSpan[] spans = new TextSpan[256];
    private bool[] joined = new bool[256];

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Where the words stand.</summary>
    public ReadOnlySpan<TextSpan> Spans => spans.AsSpan(0, Count);

    /// <summary>Whether each word and the one before are parts of one multiword token.</summary>
    public ReadOnlySpan<bool> Joined => joined.AsSpan(0, Count);

    /// <summary>Adds a word.</summary>
    public void Add(TextSpan span, bool joined)
    {
        if (Count == spans.Length)
        {
            Array.Resize(ref spans, Count * 2);
            Array.Resize(ref this.joined, Count * 2);
        }

        spans[Count] = span;
        this.joined[Count] = joined;
        Count++;
    }

    /// <summary>Forgets all words.</summary>
    public void Clear() => Count = 0;
}
