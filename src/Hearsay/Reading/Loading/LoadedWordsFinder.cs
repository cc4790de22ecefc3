using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Loading;

/// <summary>Finds words that carry a verdict, on whatever side: listed ones, scare quotes, verdicts on whole peoples.</summary>
internal static class LoadedWordsFinder
{
    /// <summary>
    /// The loaded words of the sentences, by start; none overlaps another of the same kind. <paramref name="quoted"/> are the
    /// spans that a source is quoted in: their quotation marks are no scare quotes.
    /// </summary>
    public static IReadOnlyList<LoadedWords> Find(IReadOnlyList<Sentence> sentences, IReadOnlyList<TextSpan> quoted)
    {
        var found = new List<LoadedWords>();
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        foreach (Sentence sentence in sentences)
        {
            foreach (LemmaMatch<LoadedWord> match in LoadedLexicon.Phrases.FindAll(sentence))
            {
                if (match.Value.Fits(sentence[match.End - 1]))
                {
                    found.Add(new LoadedWords(SpanOf(sentence, match.Start, match.End), match.Value.Kind));
                    phrases.Add(match.Value.Phrase);
                }
            }

            found.AddRange(ScareQuotes.Find(sentence, quoted));
            found.AddRange(Generalisations.Find(sentence));
        }

        found.AddRange([.. ContrastFinder.Find(sentences, phrases, found)]);
        return [.. found.OrderBy(f => f.Span).ThenBy(f => f.Kind).Distinct()];
    }

    private static TextSpan SpanOf(Sentence sentence, int start, int end) =>
        new(sentence.SpanOf(start).Start, sentence.SpanOf(end - 1).End);
}
