using Hearsay.Language.Syntax;

namespace Hearsay.Language.Learning;

/// <summary>The words of a sentence before anything else is known of them.</summary>
/// <param name="Text">The text that the spans point into.</param>
/// <param name="Spans">The words in order.</param>
/// <param name="Joined">Whether each word and the one before are parts of one multiword token.</param>
internal sealed record TokenisedSentence(string Text, TextSpan[] Spans, bool[] Joined)
{
    /// <summary>The number of words.</summary>
    public int Count => Spans.Length;

    /// <summary>The first words as a sentence of their own.</summary>
    public TokenisedSentence First(int count) => new(Text, Spans[..count], Joined[..count]);

    /// <summary>The word as written.</summary>
    public ReadOnlySpan<char> FormOf(int index) => Spans[index].Of(Text.AsSpan());
}
