using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Loading;

/// <summary>
/// Finds plain words in a text that gives another side the loaded word for the like: where one capital has a <em>regime</em>, a
/// <em>government</em> is a choice of words too.
/// </summary>
internal static class ContrastFinder
{
    /// <summary>The plain words, given the loaded phrases of the text; none stands within loaded words.</summary>
    public static IEnumerable<LoadedWords> Find(
        IReadOnlyList<Sentence> sentences, IReadOnlySet<string> loaded, IReadOnlyList<LoadedWords> found)
    {
        HashSet<string> plain = [.. loaded.SelectMany(Contrasts.Of)];
        if (plain.Count == 0)
        {
            yield break;
        }

        foreach (Sentence sentence in sentences)
        {
            foreach (LemmaMatch<string> match in Contrasts.Plain.FindAll(sentence))
            {
                var span = new TextSpan(sentence.SpanOf(match.Start).Start, sentence.SpanOf(match.End - 1).End);
                if (plain.Contains(match.Value) && IsNoun(sentence[match.End - 1]) && !IsWithin(found, span))
                {
                    yield return new LoadedWords(span, LoadedKind.Contrast);
                }
            }
        }
    }

    private static bool IsNoun(Token token) => token.Upos is UniversalPos.Noun or UniversalPos.Propn;

    private static bool IsWithin(IReadOnlyList<LoadedWords> found, TextSpan span)
    {
        foreach (LoadedWords words in found)
        {
            if (words.Kind != LoadedKind.Generalisation && words.Span.Contains(span))
            {
                return true;
            }
        }

        return false;
    }
}
