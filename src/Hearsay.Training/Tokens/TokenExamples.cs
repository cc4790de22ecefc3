using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;
using Hearsay.Language.Tokenisation;

namespace Hearsay.Training.Tokens;

/// <summary>What the tokeniser and the sentence splitter learn from, as a treebank has it.</summary>
internal static class TokenExamples
{
    /// <summary>The places within chunks where a token may start, and whether one does.</summary>
    public static List<(uint[] Features, bool Yes)> OfTokens(IEnumerable<ConlluSentence> treebank)
    {
        var examples = new List<(uint[], bool)>();
        var features = new uint[TokenBoundaries.MaxFeatures];
        foreach (ConlluSentence item in treebank)
        {
            Sentence sentence = item.Sentence;
            var starts = new HashSet<int>();
            for (int i = 0; i < sentence.Count; i++)
            {
                if (!sentence.IsJoinedToPrevious(i))
                {
                    starts.Add(sentence.SpanOf(i).Start);
                }
            }

            foreach (TextSpan span in Chunks(sentence.Text))
            {
                ReadOnlySpan<char> chunk = span.Of(sentence.Text.AsSpan());
                int token = 0;
                for (int at = 1; at < chunk.Length; at++)
                {
                    bool starting = starts.Contains(span.Start + at);
                    if (TokenBoundaries.IsCandidate(chunk, at))
                    {
                        int count = TokenBoundaries.Describe(chunk, at, token, features);
                        examples.Add((features[..count], starting));
                    }

                    token = starting ? at : token;
                }
            }
        }

        return examples;
    }

    /// <summary>The places between words where a sentence may end, and whether one does.</summary>
    public static List<(uint[] Features, bool Yes)> OfSentences(IEnumerable<ConlluSentence> treebank)
    {
        var examples = new List<(uint[], bool)>();
        var features = new uint[SentenceBoundaries.MaxFeatures];
        foreach (Paragraph paragraph in Paragraph.In(treebank))
        {
            int first = 0;
            var context = default(SentenceContext);
            for (int i = 0; i + 1 < paragraph.Words.Length; i++)
            {
                context = context.After(paragraph.Words[i].Of(paragraph.Text.AsSpan()));
                bool ends = paragraph.Ends.Contains(i);
                if (SentenceBoundaries.IsCandidate(paragraph.Text, paragraph.Words, paragraph.Joined, i))
                {
                    int count = SentenceBoundaries.Describe(paragraph.Text, paragraph.Words, i, first, context, features);
                    examples.Add((features[..count], ends));
                }

                if (ends)
                {
                    first = i + 1;
                    context = default;
                }
            }
        }

        return examples;
    }

    /// <summary>
    /// The contractions that are not a word with a clitic (<em>cannot</em>, <em>gonna</em>), with the places where their later
    /// words start: those seen twice or more, and more often split than whole.
    /// </summary>
    public static SortedDictionary<string, int[]> Contractions(IEnumerable<ConlluSentence> treebank)
    {
        var split = new Dictionary<string, (int Count, int[] Cuts)>(StringComparer.Ordinal);
        var whole = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Sentence sentence in treebank.Select(t => t.Sentence))
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                int last = i;
                while (last + 1 < sentence.Count && sentence.IsJoinedToPrevious(last + 1))
                {
                    last++;
                }

                int start = sentence.SpanOf(i).Start;
                string form = sentence.Text[start..sentence.SpanOf(last).End].ToLowerInvariant();
                if (last == i)
                {
                    whole[form] = whole.GetValueOrDefault(form) + 1;
                }
                else if (Clitics.Find(form) == 0)
                {
                    int[] cuts = [.. Enumerable.Range(i + 1, last - i).Select(w => sentence.SpanOf(w).Start - start)];
                    split[form] = (split.GetValueOrDefault(form).Count + 1, cuts);
                }

                i = last;
            }
        }

        var kept = split.Where(s => s.Value.Count >= 2 && s.Value.Count > whole.GetValueOrDefault(s.Key));
        return new SortedDictionary<string, int[]>(kept.ToDictionary(s => s.Key, s => s.Value.Cuts), StringComparer.Ordinal);
    }

    private static IEnumerable<TextSpan> Chunks(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int end = at;
            while (end < text.Length && !Tokeniser.IsGap(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                yield return new TextSpan(at, end);
            }

            at = end + 1;
        }
    }
}
