using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Ministries, presidencies, armies: <c>English/state-bodies.tsv</c>, and ministries of whatever else by their form.</summary>
internal static class StateBodies
{
    private const int LongestPhrase = 5;
    private const int LongestTopic = 3;

    private static readonly FrozenDictionary<string, StateBody> Listed = LexiconFile.Read("English/state-bodies.tsv")
        .ToFrozenDictionary(row => row.Required(0), row => new StateBody(row.Required(1), row.Value<StateBodyUse>(2)), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Houses = FrozenSet.Create(StringComparer.Ordinal, "ministry", "department");
    private static readonly FrozenSet<string> Heads = FrozenSet.Create(StringComparer.Ordinal, "minister", "secretary");
    private static readonly FrozenSet<string> Small = FrozenSet.Create(StringComparer.Ordinal, "of", "for", "the", "and", "a", "an", "'s");

    /// <summary>
    /// The body that words in lower case name, or null. <paramref name="isBreak"/> says of a word that no name of a body goes
    /// over it: the name of a country, a title, a comma before it.
    /// </summary>
    public static StateBody? Find(IReadOnlyList<string> words, Func<int, bool> isBreak)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (!isBreak(i) && FindListed(words, i, isBreak) is { Use: not StateBodyUse.Topic } listed)
            {
                return listed;
            }

            if (Houses.Contains(words[i]) || Heads.Contains(words[i]))
            {
                StateBodyUse use = Houses.Contains(words[i]) ? StateBodyUse.Institution : StateBodyUse.Office;
                if (TopicOf(words, i, isBreak) is { Length: > 0 } topic)
                {
                    return new StateBody(topic, use);
                }
            }
        }

        return null;
    }

    private static StateBody? FindListed(IReadOnlyList<string> words, int start, Func<int, bool> isBreak)
    {
        StateBody? longest = null;
        string phrase = words[start];
        for (int end = start + 1; ; end++)
        {
            longest = Listed.GetValueOrDefault(phrase) ?? longest;
            if (end == words.Count || end - start == LongestPhrase || isBreak(end))
            {
                return longest;
            }

            phrase += " " + words[end];
        }
    }

    private static string TopicOf(IReadOnlyList<string> words, int noun, Func<int, bool> isBreak)
    {
        var topic = new List<string>();
        for (int i = noun - 1; i >= 0 && topic.Count < LongestTopic && !isBreak(i) && (words[i] == "and" || !Small.Contains(words[i])); i--)
        {
            topic.Insert(0, words[i]);
        }

        bool isAfter = topic.Count == 0 && noun + 2 < words.Count && words[noun + 1] is "of" or "for";
        for (int i = noun + 2; isAfter && i < words.Count && !isBreak(i) && topic.Count < LongestTopic && words[i] is not ("of" or "in" or "'s"); i++)
        {
            topic.Add(words[i]);
        }

        topic.RemoveAll(word => word is "and" or "the" or "deputy" or "press" or "prime" or "first" or "general");
        string joined = string.Join(' ', topic);
        return Listed.TryGetValue(joined, out StateBody? known) ? known.Body : joined;
    }
}
