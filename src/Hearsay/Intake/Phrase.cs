using System.Globalization;

namespace Hearsay.Intake;

/// <summary>
/// A phrase of a lexicon: words in lower case, <c>#</c> for a number with or without k or m, <c>*</c> for up to eight words.
/// </summary>
internal sealed class Phrase
{
    private const int LongestGap = 8;

    private readonly string[] parts;

    public Phrase(string pattern)
    {
        parts = pattern.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The first letter of the first word, or <c>#</c>.</summary>
    public char Key => parts[0][0];

    /// <summary>Whether the phrase could be one: it has words and does not begin with a gap.</summary>
    public bool IsSound => parts.Length > 0 && parts[0] != "*";

    /// <summary>The index of the word after the phrase, if it stands at <paramref name="start"/>; else -1.</summary>
    public int MatchAt(string text, List<Word> words, int start) => Match(text, words, start, 0);

    private int Match(string text, List<Word> words, int at, int part)
    {
        for (; part < parts.Length; part++)
        {
            if (parts[part] == "*")
            {
                return MatchGap(text, words, at, part + 1);
            }

            if (at >= words.Count)
            {
                return -1;
            }

            if (parts[part] == "#")
            {
                int after = SkipNumber(text, words, at);
                if (after == at)
                {
                    return -1;
                }

                at = after;
            }
            else if (IsWord(text, words[at], parts[part]))
            {
                at++;
            }
            else
            {
                return -1;
            }
        }

        return at;
    }

    private int MatchGap(string text, List<Word> words, int at, int part)
    {
        int last = Math.Min(words.Count, at + LongestGap);
        if (part == parts.Length)
        {
            return last;
        }

        for (int next = at; next <= last; next++)
        {
            int end = Match(text, words, next, part);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    /// <summary><c>1,204</c>, <c>12.3K</c>: digits, more digits, a magnitude.</summary>
    private static int SkipNumber(string text, List<Word> words, int at)
    {
        int start = at;
        while (at < words.Count && words[at].IsNumber && (at == start || words[at].Start == words[at - 1].End + 1))
        {
            at++;
        }

        bool hasMagnitude = at > start && at < words.Count && words[at].Length == 1
            && words[at].Start == words[at - 1].End && text[words[at].Start] is 'k' or 'K' or 'm' or 'M';
        return hasMagnitude ? at + 1 : at;
    }

    private static bool IsWord(string text, Word word, string lower)
    {
        if (word.Length != lower.Length)
        {
            return false;
        }

        for (int i = 0; i < lower.Length; i++)
        {
            char letter = text[word.Start + i];
            letter = letter == '’' ? '\'' : char.ToLower(letter, CultureInfo.InvariantCulture);
            if (letter != lower[i])
            {
                return false;
            }
        }

        return true;
    }
}
