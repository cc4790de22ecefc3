using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>
/// Finds other names that a text gives itself: abbreviations in brackets after the name or before it, and names after
/// <em>known as</em>, <em>a.k.a.</em> and <em>called</em>.
/// </summary>
internal static class GlossFinder
{
    private const int MostWords = 12;
    private const int MostLetters = 10;
    private const int LongEnoughToSkip = 4;

    /// <summary>The glosses of a sentence in order.</summary>
    public static List<Gloss> Find(Sentence sentence)
    {
        List<Gloss>? glosses = null;
        for (int i = 1; i + 1 < sentence.Count; i++)
        {
            Gloss? found = sentence.FormOf(i) switch
            {
                "(" => InBrackets(sentence, i),
                "as" when sentence.FormOf(i - 1) is "known" or "dubbed" => AfterAs(sentence, i),
                "aka" or "AKA" or "a.k.a." or "a.k.a" or "A.K.A." => AfterAs(sentence, i),
                "called" or "nicknamed" => AfterAs(sentence, i),
                _ => null,
            };
            if (found is not null)
            {
                (glosses ??= []).Add(found);
            }
        }

        return glosses ?? [];
    }

    private static Gloss? InBrackets(Sentence sentence, int open)
    {
        int close = open + 1;
        while (close < sentence.Count && close <= open + MostWords && sentence.FormOf(close) != ")")
        {
            close++;
        }

        if (close >= sentence.Count || sentence.FormOf(close) != ")")
        {
            return null;
        }

        if (close == open + 2 && IsAbbreviation(sentence.FormOf(open + 1)))
        {
            string letters = sentence.FormOf(open + 1);
            for (int first = open - 1; first >= 0 && first >= open - MostWords; first--)
            {
                if (Abbreviates(sentence, letters, first, open))
                {
                    return new Gloss(Trim(sentence, first, open - 1), letters);
                }
            }

            return null;
        }

        bool isReversed = IsAbbreviation(sentence.FormOf(open - 1)) && close > open + 2 && Abbreviates(sentence, sentence.FormOf(open - 1), open + 1, close);
        return isReversed ? new Gloss(Trim(sentence, open + 1, close - 1), sentence.FormOf(open - 1)) : null;
    }

    // "The fighters of the Red Star, also known as the Vanguard," and "Juan Ruiz, a.k.a. Toro".
    private static Gloss? AfterAs(Sentence sentence, int at)
    {
        int first = at + 1;
        while (first < sentence.Count && sentence.FormOf(first) is "the" or "The" or "\"" or "“" or "``" or "''" or "'" or "‘")
        {
            first++;
        }

        int last = first;
        while (last < sentence.Count && IsNameWord(sentence, last))
        {
            last++;
        }

        int end = at - 1;
        while (end >= 0 && (sentence.FormOf(end) is "," or "(" or "also" or "better" or "widely" or "commonly" or "known" or "dubbed" or "locally" or "is" or "are" or "was" or "formerly"))
        {
            end--;
        }

        int start = end;
        while (start >= 0 && (IsNameWord(sentence, start) || (sentence.FormOf(start) is "of" or "for" or "and" && start > 0 && start < end && IsNameWord(sentence, start - 1))))
        {
            start--;
        }

        return last == first || start == end ? null : new Gloss(Trim(sentence, start + 1, end), Words(sentence, first, last - 1).Of(sentence.Text));
    }

    private static bool IsNameWord(Sentence sentence, int token) =>
        sentence.UposOf(token) == UniversalPos.Propn || (char.IsUpper(sentence.FormOf(token)[0]) && sentence.UposOf(token) is UniversalPos.Noun or UniversalPos.Adj);

    private static bool IsAbbreviation(string form) =>
        form.Length is >= 2 and <= MostLetters && form.Count(char.IsUpper) >= 2 && form.All(c => char.IsLetter(c) || c is '-' or '.' or '&');

    // Whether the letters are beginnings of the words, in order; small words may be passed over, and one other in a long name.
    private static bool Abbreviates(Sentence sentence, string letters, int first, int end)
    {
        if (!char.IsUpper(sentence.FormOf(first)[0]))
        {
            return false;
        }

        var words = new List<string>();
        for (int i = first; i < end; i++)
        {
            words.AddRange(sentence.FormOf(i).Split('-', StringSplitOptions.RemoveEmptyEntries));
        }

        string wanted = string.Concat(letters.Where(char.IsLetter));
        return Takes(words, 0, wanted, 0, isFirst: true);
    }

    private static bool Takes(List<string> words, int word, string letters, int letter, bool isFirst, int skipped = 0)
    {
        if (word == words.Count)
        {
            return letter == letters.Length;
        }

        string form = words[word];
        for (int taken = 1; taken <= form.Length && letter + taken <= letters.Length; taken++)
        {
            if (char.ToUpperInvariant(form[taken - 1]) != char.ToUpperInvariant(letters[letter + taken - 1]))
            {
                break;
            }

            if (Takes(words, word + 1, letters, letter + taken, isFirst: false, skipped))
            {
                return true;
            }
        }

        bool isSmall = !char.IsUpper(form[0]);
        bool isSkipped = !isFirst && !isSmall && skipped == 0 && letters.Length >= LongEnoughToSkip;
        return (!isFirst && isSmall && Takes(words, word + 1, letters, letter, isFirst: false, skipped))
            || (isSkipped && Takes(words, word + 1, letters, letter, isFirst: false, skipped + 1));
    }

    // Small words at the end are no part of the name.
    private static TextSpan Trim(Sentence sentence, int first, int last)
    {
        while (last > first && !char.IsUpper(sentence.FormOf(last)[0]))
        {
            last--;
        }

        return Words(sentence, first, last);
    }

    private static TextSpan Words(Sentence sentence, int first, int last) => new(sentence.SpanOf(first).Start, sentence.SpanOf(last).End);
}
