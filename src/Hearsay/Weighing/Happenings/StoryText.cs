using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Weighing.Happenings;

/// <summary>The names, states and other words of stretches of a text, in the form in which they are compared.</summary>
internal sealed class StoryText
{
    private const int ShortestWord = 4;
    private const int StemLength = 6;

    private readonly string text;

    public StoryText(Document document)
    {
        text = document.Text;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (TextSpan part in document.Body)
        {
            Read(part, names, null, null);
        }

        Names = [.. names];
    }

    /// <summary>The names of the whole article, folded, in order.</summary>
    public IReadOnlyList<string> Names { get; }

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
        else if (char.IsUpper(word[0]) && (!startsSentence || word.Length > ShortestWord))
        {
            names.Add(folded);
            if (startsSentence)
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
            words?.Add(folded.Length > StemLength ? folded[..StemLength] : folded.EndsWith('s') ? folded[..^1] : folded);
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
