using System.Collections.Frozen;
using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>Words that stand for events, each with the conditions under which it has which code.</summary>
internal sealed class EventLexicon
{
    private readonly FrozenDictionary<string, EventEntry[]> entries;
    private readonly bool isOfNouns;

    private EventLexicon(FrozenDictionary<string, EventEntry[]> entries, bool isOfNouns)
    {
        this.entries = entries;
        this.isOfNouns = isOfNouns;
    }

    /// <summary>All entries, by the word that they are looked up by.</summary>
    public IEnumerable<EventEntry> Entries => entries.Values.SelectMany(e => e).Distinct();

    /// <summary>
    /// Reads a lexicon. A noun of several words is looked up by its last (before <em>of</em>), a verb by its first.
    /// </summary>
    public static EventLexicon Load(string resource, bool isOfNouns)
    {
        var found = new Dictionary<string, List<EventEntry>>(StringComparer.OrdinalIgnoreCase);
        foreach (LexiconRow row in LexiconFile.Read(resource))
        {
            foreach (EventEntry entry in Parse(row))
            {
                string key = entry.Words[HeadOf(entry.Words, isOfNouns)];
                if (!found.TryGetValue(key, out List<EventEntry>? list))
                {
                    found.Add(key, list = []);
                }

                list.Add(entry);
            }
        }

        return new EventLexicon(
            found.ToFrozenDictionary(
                pair => pair.Key,
                pair => pair.Value.OrderByDescending(e => e.Weight).ThenBy(e => e.Line).ToArray(),
                StringComparer.OrdinalIgnoreCase),
            isOfNouns);
    }

    /// <summary>The most specific entry that fits the word and what hangs on it, or null.</summary>
    public EventEntry? Find(in EventFrame frame)
    {
        if (!entries.TryGetValue(frame.Head.Lemma, out EventEntry[]? list))
        {
            return null;
        }

        foreach (EventEntry entry in list)
        {
            if (HasWords(entry, frame.Head) && entry.Pattern.Holds(frame))
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Whether the one word alone, with nothing known about its neighbours, is an entry.</summary>
    public bool HasUnconditional(string lemma)
    {
        if (!entries.TryGetValue(lemma, out EventEntry[]? list))
        {
            return false;
        }

        foreach (EventEntry entry in list)
        {
            if (entry.Weight == 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWords(EventEntry entry, Token head)
    {
        IReadOnlyList<string> words = entry.Words;
        if (words.Count == 1)
        {
            return true;
        }

        return isOfNouns ? StandInARow(words, head) : HangOn(words, head);
    }

    private static bool StandInARow(IReadOnlyList<string> words, Token head)
    {
        int first = head.Index - HeadOf(words, isOfNouns: true);
        if (first < 0 || first + words.Count > head.Sentence.Count)
        {
            return false;
        }

        for (int i = 0; i < words.Count; i++)
        {
            if (!string.Equals(head.Sentence.LemmaOf(first + i), words[i], StringComparison.OrdinalIgnoreCase)
                && !string.Equals(head.Sentence.FormOf(first + i), words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HangOn(IReadOnlyList<string> words, Token verb)
    {
        for (int i = 1; i < words.Count; i++)
        {
            bool isThere = false;
            foreach (Token child in verb.Children)
            {
                isThere |= string.Equals(child.Lemma, words[i], StringComparison.OrdinalIgnoreCase)
                    && (child.HasDeprel("compound") || child.HasDeprel("advmod") || child.Upos == UniversalPos.Adp);
            }

            if (!isThere)
            {
                return false;
            }
        }

        return true;
    }

    private static int HeadOf(IReadOnlyList<string> words, bool isOfNouns)
    {
        if (!isOfNouns)
        {
            return 0;
        }

        for (int i = 1; i < words.Count; i++)
        {
            if (words[i] is "of" or "from" or "to" or "de")
            {
                return i - 1;
            }
        }

        return words.Count - 1;
    }

    private static IEnumerable<EventEntry> Parse(LexiconRow row)
    {
        string lemma = row.Required(0);
        EventPattern pattern = EventPattern.Parse(row, 1);
        string? cameo = row.Required(2) == "-" ? null : row[2];
        string? mode = row.Required(3) == "-" ? null : row[3];
        yield return new EventEntry(lemma, lemma.Split(' '), pattern, cameo, mode, row.Line);
        if (lemma.Contains('-', StringComparison.Ordinal))
        {
            // Some tokenisers keep hyphenated words whole, some take them apart.
            string[] apart = lemma.Replace("-", " - ", StringComparison.Ordinal).Split(' ');
            yield return new EventEntry(lemma, apart, pattern, cameo, mode, row.Line);
        }
    }
}
