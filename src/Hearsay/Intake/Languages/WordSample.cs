using Hearsay.Language.Syntax;

namespace Hearsay.Intake.Languages;

/// <summary>Some words of a text, in lower case.</summary>
internal sealed class WordSample(int most)
{
    private const int LongestWord = 24;

    private readonly List<string> words = new(64);

    /// <summary>The words, without those of one letter, which many languages share.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>How many there are.</summary>
    public int Count => words.Count;

    /// <summary>Adds the first words of a part of a text.</summary>
    public void Add(string text, TextSpan part, int some)
    {
        int end = Math.Min(Count + some, most);
        int at = part.Start;
        while (at < part.End && Count < end)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < part.End && IsOfWord(text[at]))
            {
                at++;
            }

            if (at - start is > 1 and <= LongestWord || (at > start && text[start] >= '\u0900'))
            {
                words.Add(text[start..Math.Min(at, start + LongestWord)].ToLowerInvariant());
            }
        }
    }

    /// <summary>The share of the words that stand in a set.</summary>
    public double ShareIn(IReadOnlySet<string> set)
    {
        int count = 0;
        foreach (string word in words)
        {
            count += set.Contains(word) ? 1 : 0;
        }

        return Count == 0 ? 0 : (double)count / Count;
    }

    private static bool IsOfWord(char value) => char.IsLetter(value) || char.GetUnicodeCategory(value) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
