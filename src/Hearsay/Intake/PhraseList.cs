using System.Globalization;

namespace Hearsay.Intake;

/// <summary>Phrases with what they mean, found by their first letter.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseList<T>
    where T : struct
{
    private readonly Dictionary<char, List<(Phrase Phrase, T Meaning)>> byKey = [];

    public void Add(string pattern, T meaning)
    {
        var phrase = new Phrase(pattern);
        if (!phrase.IsSound)
        {
            throw new ArgumentException($"'{pattern}' is no phrase: it must begin with a word or a number.", nameof(pattern));
        }

        if (!byKey.TryGetValue(phrase.Key, out List<(Phrase, T)>? list))
        {
            byKey[phrase.Key] = list = [];
        }

        list.Add((phrase, meaning));
    }

    /// <summary>The meaning of the phrase that is all of these words, or null.</summary>
    public T? FindWhole(string text, List<Word> words)
    {
        foreach ((Phrase phrase, T meaning) in At(text, words, 0))
        {
            if (phrase.MatchAt(text, words, 0) == words.Count)
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>The longest phrase that stands at a word, with the index of the word after it; or null.</summary>
    public (T Meaning, int End)? FindAt(string text, List<Word> words, int start)
    {
        (T Meaning, int End)? best = null;
        foreach ((Phrase phrase, T meaning) in At(text, words, start))
        {
            int end = phrase.MatchAt(text, words, start);
            if (end > (best?.End ?? -1))
            {
                best = (meaning, end);
            }
        }

        return best;
    }

    /// <summary>The meaning of the first phrase that stands anywhere in these words, or null.</summary>
    public T? FindWithin(string text, List<Word> words)
    {
        for (int start = 0; start < words.Count; start++)
        {
            if (FindAt(text, words, start) is { } found)
            {
                return found.Meaning;
            }
        }

        return null;
    }

    private List<(Phrase Phrase, T Meaning)> At(string text, List<Word> words, int index)
    {
        if (index >= words.Count)
        {
            return [];
        }

        Word word = words[index];
        char key = word.IsNumber ? '#' : char.ToLower(text[word.Start], CultureInfo.InvariantCulture);
        return byKey.TryGetValue(key, out List<(Phrase, T)>? list) ? list : [];
    }
}
