namespace Hearsay.Training.Lemmas;

/// <summary>
/// Finds the base of a verb's form that the treebank does not have: by a list of irregular verbs, and by undoing the spelling
/// rules of <c>-ed</c> and <c>-ing</c> where more than one base is possible and a known word decides.
/// </summary>
internal sealed class VerbForms
{
    private const string Vowels = "aeiou";
    private readonly HashSet<string> verbs;
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Tag, string Form), string> irregular = [];

    /// <param name="verbs">Verbs that the treebank has, in their base form.</param>
    /// <param name="vocabulary">Words in lower case, the most frequent first.</param>
    /// <param name="irregularVerbs">Rows of base, past and participle.</param>
    public VerbForms(IEnumerable<string> verbs, IEnumerable<string> vocabulary, IEnumerable<string[]> irregularVerbs)
    {
        this.verbs = verbs.ToHashSet(StringComparer.Ordinal);
        foreach (string word in vocabulary)
        {
            ranks.TryAdd(word, ranks.Count);
        }

        foreach (string[] row in irregularVerbs)
        {
            irregular.TryAdd(("VBD", row[1]), row[0]);
            irregular.TryAdd(("VBN", row[2]), row[0]);
            this.verbs.Add(row[0]);
        }
    }

    /// <summary>The irregular forms with their tags and bases.</summary>
    public IEnumerable<(string Tag, string Form, string Lemma)> Irregular => irregular.Select(i => (i.Key.Tag, i.Key.Form, i.Value));

    /// <summary>The base of a regular form, or null if no known word can be its base.</summary>
    /// <param name="form">A form in lower case that ends in -ed or -ing.</param>
    public string? FindBase(string form)
    {
        string? ending = form.EndsWith("ing", StringComparison.Ordinal) ? "ing" : form.EndsWith("ed", StringComparison.Ordinal) ? "ed" : null;
        if (ending is null || form.Length < ending.Length + 2)
        {
            return null;
        }

        string stem = form[..^ending.Length];
        string[] bases = [.. Bases(stem, ending).Where(b => verbs.Contains(b) || ranks.ContainsKey(b))];
        return bases.Length == 0 ? null : bases.OrderBy(b => verbs.Contains(b) ? 0 : 1).First();
    }

    /// <summary>The forms in -ed and -ing that a word has if it is a regular verb.</summary>
    public static IEnumerable<string> RegularForms(string word)
    {
        if (word.Length < 3 || !word.All(char.IsAsciiLetterLower))
        {
            yield break;
        }

        string stem = word[^1] == 'e' ? word[..^1] : IsShort(word) ? word + word[^1] : word;
        yield return (word[^1] == 'y' && !Vowels.Contains(word[^2]) ? word[..^1] + "i" : stem) + "ed";
        yield return stem + "ing";
    }

    /// <summary>The bases that the spelling allows, the likelier first.</summary>
    private static IEnumerable<string> Bases(string stem, string ending)
    {
        char last = stem[^1];
        if (ending == "ed" && last == 'i')
        {
            yield return stem[..^1] + "y";
            yield break;
        }

        bool isDoubled = stem[^2] == last && !Vowels.Contains(last);
        bool isDoubledByRule = isDoubled && last is not ('l' or 's' or 'f' or 'z');
        if (isDoubledByRule)
        {
            yield return stem[..^1];
        }

        bool needsE = last is 'v' or 'u' or 'c' || IsShort(stem);
        if (needsE)
        {
            yield return stem + "e";
        }

        yield return stem;
        if (!needsE)
        {
            yield return stem + "e";
        }

        if (isDoubled && !isDoubledByRule)
        {
            yield return stem[..^1];
        }
    }

    /// <summary>One vowel before one consonant in a word of one syllable: its base would have doubled the consonant.</summary>
    private static bool IsShort(string stem) =>
        stem.Length >= 2 && !Vowels.Contains(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y') && Vowels.Contains(stem[^2])
        && stem.Count(c => Vowels.Contains(c)) == 1;
}
