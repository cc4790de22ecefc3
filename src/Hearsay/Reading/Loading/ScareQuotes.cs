using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Loading;

/// <summary>Finds quotation marks around a word or two by which a writer keeps a distance: the "truce".</summary>
internal static class ScareQuotes
{
    /// <summary>The most words that scare quotes hold; more are somebody's words.</summary>
    private const int MostWords = 3;

    /// <summary>The quoted words with their marks.</summary>
    public static IEnumerable<LoadedWords> Find(Sentence sentence, IReadOnlyList<TextSpan> quoted)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!IsOpening(sentence, i) || ClosingAfter(sentence, i) is not { } end)
            {
                continue;
            }

            var span = new TextSpan(sentence.SpanOf(i).Start, sentence.SpanOf(end).End);
            if (IsScare(sentence, i, end) && !IsQuoted(quoted, span))
            {
                yield return new LoadedWords(span, LoadedKind.Distancing);
            }

            i = end;
        }
    }

    private static bool IsOpening(Sentence sentence, int i) =>
        sentence.FormOf(i) is "\"" or "“" or "``" or "‘" or "«" or "„" or "'"
        && (i == 0 || sentence.IsFollowedBySpace(i - 1) || sentence.UposOf(i - 1) == UniversalPos.Punct)
        && !sentence.IsFollowedBySpace(i);

    private static int? ClosingAfter(Sentence sentence, int open)
    {
        int words = 0;
        for (int i = open + 1; i < sentence.Count; i++)
        {
            if (sentence.FormOf(i) is "\"" or "”" or "''" or "’" or "»" or "“" or "'")
            {
                return words > 0 ? i : null;
            }

            if (sentence.UposOf(i) != UniversalPos.Punct && ++words > MostWords)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Names (of ships, films, programmes) stand in quotation marks for other reasons.</summary>
    private static bool IsScare(Sentence sentence, int open, int close)
    {
        bool isName = true;
        bool hasContent = false;
        for (int i = open + 1; i < close; i++)
        {
            UniversalPos pos = sentence.UposOf(i);
            isName &= pos is UniversalPos.Propn or UniversalPos.Num or UniversalPos.Punct || char.IsUpper(sentence.FormOf(i)[0]);
            hasContent |= pos is UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Verb or UniversalPos.Adv;
        }

        return hasContent && !isName;
    }

    private static bool IsQuoted(IReadOnlyList<TextSpan> quoted, TextSpan span)
    {
        foreach (TextSpan one in quoted)
        {
            if (one.Contains(span))
            {
                return true;
            }
        }

        return false;
    }
}
