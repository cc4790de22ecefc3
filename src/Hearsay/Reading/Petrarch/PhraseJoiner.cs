using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Petrarch;

/// <summary>Joins actors that a sentence begins by listing, where the tree has not: <em>Arnor, Bree and the awful Gondor</em>.</summary>
internal static class PhraseJoiner
{
    /// <summary>The phrases in order, those of such a list put together.</summary>
    public static IReadOnlyList<NounPhrase> Join(List<NounPhrase> phrases, SentenceWords words)
    {
        int first = phrases.FindIndex(p => p.IsCoded);
        if (first < 0 || HasVerb(words, 0, phrases[first].Start))
        {
            return phrases;
        }

        int last = first;
        bool hasAnd = phrases[first].IsCompound;
        for (int i = first + 1; i < phrases.Count && IsList(words, phrases[last].End, phrases[i].Start, ref hasAnd, out bool isNext); i++)
        {
            if (!phrases[i].IsCoded)
            {
                continue;
            }

            if (!isNext)
            {
                break;
            }

            last = i;
            hasAnd |= phrases[i].IsCompound;
        }

        if (last == first || !hasAnd)
        {
            return phrases;
        }

        string[] codes = [.. phrases[first..(last + 1)].SelectMany(p => p.Codes).Distinct()];
        phrases[first] = phrases[first] with { End = phrases[last].End, Codes = codes };
        phrases.RemoveRange(first + 1, last - first);
        return phrases;
    }

    private static bool HasVerb(SentenceWords words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (words.Sentence.UposOf(words.TokenOf(i)) is UniversalPos.Verb or UniversalPos.Aux)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but commas, <em>and</em>, articles and adjectives lies between.</summary>
    private static bool IsList(SentenceWords words, int start, int end, ref bool hasAnd, out bool isNext)
    {
        isNext = false;
        for (int i = start; i < end; i++)
        {
            UniversalPos part = words.Sentence.UposOf(words.TokenOf(i));
            bool isLink = words.Words[i] is "AND" or "," or "OR" or "NOR";
            isNext |= isLink;
            hasAnd |= words.Words[i] is "AND" or "NOR";
            if (!isLink && part is not (UniversalPos.Det or UniversalPos.Adj) && !(part == UniversalPos.Noun && isNext))
            {
                return false;
            }
        }

        return isNext;
    }
}
