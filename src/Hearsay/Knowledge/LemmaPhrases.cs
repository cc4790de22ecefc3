using System.Collections.Frozen;
using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>
/// Words and phrases in dictionary form with what is known of each, found in sentences at a given token, the longest first.
/// A word of a phrase stands for the token's lemma or for the token as written, in whatever case.
/// </summary>
internal sealed class LemmaPhrases<T>
{
    private readonly FrozenDictionary<string, Entry[]> byFirstWord;

    /// <summary>Makes a table; a hyphen inside a word may be a token of its own in the text.</summary>
    public LemmaPhrases(IEnumerable<(string Phrase, T Value)> phrases)
    {
        byFirstWord = phrases
            .SelectMany(p => Spellings(p.Phrase).Select(words => new Entry(words, p.Value)))
            .GroupBy(e => e.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderByDescending(e => e.Words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The longest phrase that starts at the token, or null.</summary>
    public LemmaMatch<T>? FindAt(Sentence sentence, int start) =>
        Find(sentence, start, sentence.LemmaOf(start)) ?? Find(sentence, start, sentence.FormOf(start));

    /// <summary>All phrases of the sentence that do not overlap, from left to right.</summary>
    public IEnumerable<LemmaMatch<T>> FindAll(Sentence sentence) => FindAll(sentence, 0, sentence.Count);

    /// <summary>All phrases between two tokens that do not overlap, from left to right.</summary>
    public IEnumerable<LemmaMatch<T>> FindAll(Sentence sentence, int start, int end)
    {
        int at = start;
        while (at < end)
        {
            if (FindAt(sentence, at) is { } match && match.End <= end)
            {
                yield return match;
                at = match.End;
            }
            else
            {
                at++;
            }
        }
    }

    private LemmaMatch<T>? Find(Sentence sentence, int start, string first)
    {
        if (!byFirstWord.TryGetValue(first, out Entry[]? entries))
        {
            return null;
        }

        foreach (Entry entry in entries)
        {
            if (Stands(entry.Words, sentence, start))
            {
                return new LemmaMatch<T>(start, start + entry.Words.Length, entry.Value);
            }
        }

        return null;
    }

    private static bool Stands(string[] words, Sentence sentence, int start)
    {
        if (start + words.Length > sentence.Count)
        {
            return false;
        }

        for (int i = 1; i < words.Length; i++)
        {
            if (!words[i].Equals(sentence.LemmaOf(start + i), StringComparison.OrdinalIgnoreCase)
                && !words[i].Equals(sentence.FormOf(start + i), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string[]> Spellings(string phrase)
    {
        yield return phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (phrase.Contains('-', StringComparison.Ordinal))
        {
            yield return phrase.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
    }

    private sealed record Entry(string[] Words, T Value);
}
