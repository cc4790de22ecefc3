namespace Hearsay.Knowledge.Petrarch;

/// <summary>Sets of words that patterns name with an ampersand: <c>&amp;CURRENCY</c>; they may hold one another.</summary>
internal sealed class Synsets
{
    private readonly Dictionary<string, List<string>> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> withoutPlurals = new(StringComparer.Ordinal);

    /// <summary>Starts a set; its name ends in <c>_</c> if its words have no plurals.</summary>
    public void Start(string name)
    {
        string key = name.TrimEnd('_');
        members[key] = [];
        if (key != name)
        {
            withoutPlurals.Add(key);
        }
    }

    /// <summary>Adds a word, a phrase or another set to a set.</summary>
    public void Add(string name, string member) => members[name.TrimEnd('_')].Add(member);

    /// <summary>Whether there is such a set.</summary>
    public bool Has(string name) => members.ContainsKey(name.TrimEnd('_'));

    /// <summary>The phrases of a set, regular plurals with them.</summary>
    public IEnumerable<string[]> PhrasesOf(string name) => PhrasesOf(name.TrimEnd('_'), depth: 0);

    private IEnumerable<string[]> PhrasesOf(string name, int depth)
    {
        if (depth > 8 || !members.TryGetValue(name, out List<string>? list))
        {
            yield break;
        }

        foreach (string member in list)
        {
            if (member.StartsWith('&'))
            {
                foreach (string[] inner in PhrasesOf(member.TrimEnd('_'), depth + 1))
                {
                    yield return inner;
                }

                continue;
            }

            string[] words = DictionaryLine.WordsOf(member);
            yield return words;
            if (words.Length > 0 && !withoutPlurals.Contains(name))
            {
                yield return [.. words[..^1], Inflection.Plural(words[^1])];
            }
        }
    }
}
