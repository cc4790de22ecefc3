using Hearsay.Language.Learning;
using Hearsay.Language.Syntax;

namespace Hearsay.Language.Tokenisation;

/// <summary>
/// Splits the words of a paragraph into sentences: a learnt classifier decides after every word that could end one, whether or not
/// it is punctuation. No sentence is longer than <see cref="LongestSentence"/> words: it is cut where the classifier saw the best end.
/// </summary>
internal sealed class SentenceSplitter
{
    /// <summary>The number of words after which a sentence is cut.</summary>
    public const int LongestSentence = 200;

    private readonly LinearClassifier ends;

    public SentenceSplitter(LinearClassifier ends) => this.ends = ends;

    /// <summary>Adds the index after the last word of every sentence to <paramref name="boundaries"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of a paragraph.</param>
    /// <param name="joined">Whether each word belongs to the one before.</param>
    /// <param name="boundaries">Receives the ends; the last is the number of words.</param>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words, ReadOnlySpan<bool> joined, List<int> boundaries)
    {
        Span<uint> features = stackalloc uint[SentenceBoundaries.MaxFeatures];
        int first = 0;
        int bestCut = -1;
        float bestScore = float.NegativeInfinity;
        var context = default(SentenceContext);
        for (int i = 0; i < words.Length; i++)
        {
            context = context.After(words[i].Of(text));
            bool isLast = i + 1 == words.Length;
            bool isEnd = isLast;
            if (!isLast && SentenceBoundaries.IsCandidate(text, words, joined, i))
            {
                int count = SentenceBoundaries.Describe(text, words, i, first, context, features);
                float score = ends.Score(features[..count]);
                isEnd = score > 0;
                if (score >= bestScore && i - first >= LongestSentence / 4)
                {
                    bestScore = score;
                    bestCut = i;
                }
            }

            if (!isEnd && i - first + 1 >= LongestSentence)
            {
                i = bestCut >= 0 ? bestCut : LastUnjoined(joined, i);
                isEnd = true;
            }

            if (isEnd)
            {
                boundaries.Add(i + 1);
                first = i + 1;
                bestCut = -1;
                bestScore = float.NegativeInfinity;
                context = default;
            }
        }
    }

    private static int LastUnjoined(ReadOnlySpan<bool> joined, int index)
    {
        int at = index;
        while (at > 0 && at + 1 < joined.Length && joined[at + 1])
        {
            at--;
        }

        return at;
    }
}
