using Hearsay.Language.Learning;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Tokenisation;

/// <summary>
/// Splits text into words by the conventions of the English Web Treebank: white space parts chunks, a learnt classifier decides at
/// every change of character class within a chunk, and clitics become words of one multiword token.
/// </summary>
internal sealed class Tokeniser
{
    /// <summary>The longest stretch without white space that is looked at as one; a longer one is cut.</summary>
    public const int LongestChunk = 400;

    private readonly LinearClassifier splits;
    private readonly Dictionary<string, int[]> contractions;

    /// <param name="splits">Says whether a token starts at a place within a chunk.</param>
    /// <param name="contractions">For the lower-case form of a token, where its second and later words start.</param>
    public Tokeniser(LinearClassifier splits, Dictionary<string, int[]> contractions)
    {
        this.splits = splits;
        this.contractions = contractions;
    }

    /// <summary>Adds the words of <paramref name="part"/> of the text to <paramref name="words"/>.</summary>
    public void Tokenise(ReadOnlySpan<char> text, TextSpan part, WordList words)
    {
        int at = part.Start;
        while (at < part.End)
        {
            if (IsGap(text[at]))
            {
                at++;
                continue;
            }

            int end = at + 1;
            while (end < part.End && !IsGap(text[end])
                && (end - at < LongestChunk || char.IsLowSurrogate(text[end])))
            {
                end++;
            }

            TokeniseChunk(text, at, end, words);
            at = end;
        }
    }

    /// <summary>Whether this character stands between words and belongs to none: white space, and what cannot be seen.</summary>
    public static bool IsGap(char c) =>
        c <= ' ' || char.IsWhiteSpace(c) || c is '\u200b' or '\u200e' or '\u200f' or '\ufeff' or '\u00ad' or (>= '\u007f' and <= '\u009f');

    private void TokeniseChunk(ReadOnlySpan<char> text, int start, int end, WordList words)
    {
        ReadOnlySpan<char> chunk = text[start..end];
        if (!TokenBoundaries.HasCandidate(chunk))
        {
            AddToken(text, start, end, words);
            return;
        }

        Span<uint> features = stackalloc uint[TokenBoundaries.MaxFeatures];
        int token = start;
        for (int i = 1; i < chunk.Length; i++)
        {
            if (TokenBoundaries.IsCandidate(chunk, i)
                && splits.Score(features[..TokenBoundaries.Describe(chunk, i, token - start, features)]) > 0)
            {
                AddToken(text, token, start + i, words);
                token = start + i;
            }
        }

        AddToken(text, token, end, words);
    }

    private void AddToken(ReadOnlySpan<char> text, int start, int end, WordList words)
    {
        ReadOnlySpan<char> token = text[start..end];
        int clitic = Clitics.Find(token);
        if (clitic > 0)
        {
            AddWords(text, start, start + clitic, words, joined: false);
            words.Add(new TextSpan(start + clitic, end), joined: true);
        }
        else
        {
            AddWords(text, start, end, words, joined: false);
        }
    }

    private void AddWords(ReadOnlySpan<char> text, int start, int end, WordList words, bool joined)
    {
        if (end - start is >= 3 and <= 16 && FindContraction(text[start..end]) is { } cuts)
        {
            int word = start;
            foreach (int cut in cuts)
            {
                words.Add(new TextSpan(word, start + cut), joined);
                word = start + cut;
                joined = true;
            }

            words.Add(new TextSpan(word, end), joined: true);
            return;
        }

        words.Add(new TextSpan(start, end), joined);
    }

    private int[]? FindContraction(ReadOnlySpan<char> token)
    {
        Span<char> lower = stackalloc char[16];
        int length = token.ToLowerInvariant(lower);
        return length > 0 && contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..length], out int[]? cuts)
            ? cuts
            : null;
    }
}
