namespace Hearsay.Knowledge;

/// <summary>
/// Phrases with what is known of each, found in text at a given start, the longest first. Phrases and text are compared
/// after <see cref="Folding"/>. Immutable and safe to share between threads.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, Entry[]> byFirstWord;
    private readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Makes a table; a phrase may come several times.</summary>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        byFirstWord = phrases
            .SelectMany(p => WithArticle(Folding.Fold(p.Phrase)).Select(phrase => (Phrase: phrase, p.Value)))
            .GroupBy(p => p.Phrase, StringComparer.Ordinal)
            .Select(g => new Entry(g.Key, [.. g.Select(p => p.Value)]))
            .GroupBy(e => e.Phrase[..WordEnd(e.Phrase, 0)], StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.OrderByDescending(e => e.Phrase.Length).ThenBy(e => e.Phrase, StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal);
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest phrase that starts at <paramref name="start"/> of folded text and ends at or before <paramref name="limit"/>, or null.</summary>
    public PhraseMatch<T>? FindAt(ReadOnlySpan<char> folded, int start, int limit)
    {
        int wordEnd = WordEnd(folded, start);
        if (wordEnd == start || wordEnd > limit)
        {
            return null;
        }

        ReadOnlySpan<char> word = folded[start..wordEnd];
        if (lookup.TryGetValue(word, out Entry[]? entries)
            && Longest(entries, folded, start, limit, StringComparison.Ordinal) is { } found)
        {
            return found;
        }

        return word.Length > 3 && IsUpper(word) ? FindCapitals(folded, start, limit, word) : null;
    }

    /// <summary>What the table has under exactly this phrase, or nothing.</summary>
    public IReadOnlyList<T> Find(string phrase)
    {
        string folded = Folding.Fold(phrase);
        return FindAt(folded, 0, folded.Length) is { } match && match.End == folded.Length ? match.Values : [];
    }

    /// <summary>The end of the run of letters and digits at <paramref name="start"/>.</summary>
    internal static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    // A phrase that needs its article may begin a sentence.
    private static IEnumerable<string> WithArticle(string phrase) =>
        phrase.StartsWith("the ", StringComparison.Ordinal) ? [phrase, "The" + phrase[3..]] : [phrase];

    // Headlines in capitals: RUSSIA stands for Russia.
    private PhraseMatch<T>? FindCapitals(ReadOnlySpan<char> folded, int start, int limit, ReadOnlySpan<char> word)
    {
        const int Longest = 64;
        if (word.Length > Longest)
        {
            return null;
        }

        Span<char> title = stackalloc char[Longest];
        word.ToLowerInvariant(title);
        title[0] = word[0];
        return lookup.TryGetValue(title[..word.Length], out Entry[]? entries)
            ? PhraseTable<T>.Longest(entries, folded, start, limit, StringComparison.OrdinalIgnoreCase)
            : null;
    }

    private static PhraseMatch<T>? Longest(
        Entry[] entries, ReadOnlySpan<char> folded, int start, int limit, StringComparison comparison)
    {
        foreach (Entry entry in entries)
        {
            int end = start + entry.Phrase.Length;
            if (end <= limit && folded[start..end].Equals(entry.Phrase, comparison) && IsBoundary(folded, end))
            {
                return new PhraseMatch<T>(start, end, entry.Values);
            }
        }

        return null;
    }

    private static bool IsBoundary(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]);

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Entry(string Phrase, T[] Values);
}
