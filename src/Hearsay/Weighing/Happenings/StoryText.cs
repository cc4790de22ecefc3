using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Happenings;

/// <summary>The names, states and other words of stretches of a text, in the form in which they are compared.</summary>
internal sealed class StoryText
{
    private const int ShortestName = 5;
    private const int ShortestWord = 3;
    private const int ShortestNamingWord = 4;
    private const int StemLength = 6;
    private const int MostStates = 3;

    private readonly string text;

    public StoryText(Document document)
    {
        text = document.Text;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (TextSpan part in document.Body)
        {
            var states = new SortedSet<string>(StringComparer.Ordinal);
            Read(part, names, states, null);
            foreach (string state in states)
            {
                named[state] = named.GetValueOrDefault(state) + 1;
            }
        }

        Names = [.. names];
        States = [.. named.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Take(MostStates).Select(s => s.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The names of the whole article, folded, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The codes of the few states that most paragraphs of the article name, in order.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>Adds the names, the codes of states and the stems of other words of a stretch; what is null is not collected.</summary>
    public void Read(TextSpan span, SortedSet<string> names, SortedSet<string>? states, SortedSet<string>? words)
    {
        int end = int.Min(span.End, text.Length);
        for (int at = span.Start; at < end;)
        {
            int start = at;
            while (at < end && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            Add(text[start..at], StartsSentence(start), names, states, words);
        }
    }

    /// <summary>Adds the names and states in a name of somebody.</summary>
    public static void ReadName(string? name, SortedSet<string> names, SortedSet<string> states)
    {
        foreach (string word in (name ?? "").Split([' ', '-', '\'', '’', '.', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsUpper(word[0]))
            {
                Add(word, startsSentence: false, names, states, null);
            }
        }
    }

    /// <summary>Adds the stems of the words of a participant's name, whatever their case.</summary>
    public static void ReadWords(string? name, SortedSet<string> words)
    {
        foreach (string word in WordsOf(name ?? ""))
        {
            if (!CommonWords.Contains(word) && CountryWords.Find(word) is null)
            {
                AddWord(word, words);
            }
        }
    }

    /// <summary>The first letters of a folded word, or the word without its plural's ending.</summary>
    public static string StemOf(string word) => word.Length > StemLength ? word[..StemLength] : word.EndsWith('s') ? word[..^1] : word;

    /// <summary>The words of a text, folded, in lower case.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return Folding.Fold(text[start..at]).ToLowerInvariant();
            }
        }
    }

    private static void Add(string word, bool startsSentence, SortedSet<string> names, SortedSet<string>? states, SortedSet<string>? words)
    {
        string folded = Folding.Fold(word).ToLowerInvariant();
        if (folded.Length < 2 || CommonWords.Contains(folded))
        {
            return;
        }

        if (CountryWords.Find(folded) is { } code && char.IsUpper(word[0]))
        {
            states?.Add(code);
        }
        else if (char.IsUpper(word[0]) && (!startsSentence || word.Length >= ShortestName))
        {
            names.Add(folded);
            if (startsSentence && folded.Length >= ShortestNamingWord)
            {
                AddWord(folded, words);
            }
        }
        else
        {
            AddWord(folded, words);
        }
    }

    private static void AddWord(string folded, SortedSet<string>? words)
    {
        if (folded.Length >= ShortestWord)
        {
            words?.Add(StemOf(folded));
        }
    }

    private bool StartsSentence(int start)
    {
        int at = start - 1;
        while (at >= 0 && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '“' or '‘' or '\'' or '('))
        {
            if (text[at] == '\n')
            {
                return true;
            }

            at--;
        }

        return at < 0 || text[at] is '.' or '!' or '?' or ':';
    }
}
