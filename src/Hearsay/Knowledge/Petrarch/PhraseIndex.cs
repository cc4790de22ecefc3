namespace Hearsay.Knowledge.Petrarch;

/// <summary>Phrases of upper-case words, found by their first word, the longest first.</summary>
internal sealed class PhraseIndex<T>
    where T : class
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase; one that stands there already keeps its first value.</summary>
    public void Add(string[] words, T value)
    {
        if (words.Length == 0)
        {
            return;
        }

        if (!byFirst.TryGetValue(words[0], out List<(string[] Words, T Value)>? list))
        {
            byFirst.Add(words[0], list = []);
        }

        int at = list.FindIndex(p => p.Words.Length <= words.Length);
        if (at < 0)
        {
            list.Add((words, value));
            return;
        }

        while (at < list.Count && list[at].Words.Length == words.Length)
        {
            if (list[at].Words.AsSpan().SequenceEqual(words))
            {
                return;
            }

            at++;
        }

        list.Insert(at, (words, value));
    }

    /// <summary>The longest phrase that begins at <paramref name="start"/> and ends before <paramref name="end"/>, or null.</summary>
    public T? Find(IReadOnlyList<string> words, int start, int end, out int length)
    {
        if (byFirst.TryGetValue(words[start], out List<(string[] Words, T Value)>? list))
        {
            foreach ((string[] phrase, T value) in list)
            {
                if (start + phrase.Length <= end && Holds(phrase, words, start))
                {
                    length = phrase.Length;
                    return value;
                }
            }
        }

        length = 0;
        return null;
    }

    private static bool Holds(string[] phrase, IReadOnlyList<string> words, int start)
    {
        for (int i = 1; i < phrase.Length; i++)
        {
            if (words[start + i] != phrase[i])
            {
                return false;
            }
        }

        return true;
    }
}
