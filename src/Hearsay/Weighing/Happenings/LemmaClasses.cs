using System.Collections.Frozen;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Happenings;

/// <summary>Which predicates may name the same occurrence: words of one stem, and those that the list puts together.</summary>
internal static class LemmaClasses
{
    private const int ShortestStem = 4;
    private const int MostCut = 2;

    private static readonly FrozenDictionary<string, string[]> Classes = LexiconFile.Read("English/same-deeds.tsv")
        .GroupBy(r => r.Required(1), r => r.Required(0), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Numbers = NumberClasses();

    private static readonly FrozenDictionary<string, string[]> Phrases = Classes.Keys
        .Where(k => k.Contains(' ', StringComparison.Ordinal))
        .GroupBy(Head, k => k[(k.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Light =
        LexiconFile.Read("English/light-deeds.tsv").Select(r => r.Required(0)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Endings =
        LexiconFile.Read("English/deed-endings.tsv").Select(r => r.Required(0)).Append("").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word says little of what was done by itself: <c>take</c>, <c>make</c>.</summary>
    public static bool IsLight(string lemma) => Light.Contains(lemma);

    /// <summary>The classes of a lemma; none for most.</summary>
    public static IReadOnlyList<string> Of(string lemma) => Classes.TryGetValue(lemma, out string[]? classes) ? classes : [];

    /// <summary>The classes as a set; those that the list does not have are left out.</summary>
    public static DeedSet SetOf(IReadOnlyList<string> classes) =>
        DeedSet.Of(classes.Select(c => Numbers.GetValueOrDefault(c, -1)).Where(n => n >= 0));

    /// <summary>
    /// The deed that a verb makes with a noun among the words after it, <c>take oath</c>, if the list has it; else the lemma.
    /// </summary>
    public static string PhraseOf(string lemma, IReadOnlyList<string> following)
    {
        if ((lemma.Contains(' ', StringComparison.Ordinal) && Classes.ContainsKey(lemma)) || !Phrases.TryGetValue(Head(lemma), out string[]? nouns))
        {
            return lemma;
        }

        foreach (string word in following)
        {
            string? noun = Array.Find(nouns, n => n == word || (word.Length == n.Length + 1 && word[^1] == 's' && word.StartsWith(n, StringComparison.Ordinal)));
            if (noun is not null)
            {
                return Head(lemma) + " " + noun;
            }
        }

        return lemma;
    }

    /// <summary>
    /// Whether both words have one stem: <c>resign</c> and <c>resignation</c>, <c>seize</c> and <c>seizure</c>, <c>take over</c> and
    /// <c>takeover</c>.
    /// </summary>
    public static bool HaveOneStem(string first, string second)
    {
        if (first == second)
        {
            return true;
        }

        if (first[0] != second[0])
        {
            return false;
        }

        if (first.Contains(' ', StringComparison.Ordinal) || second.Contains(' ', StringComparison.Ordinal))
        {
            return first.Replace(" ", "", StringComparison.Ordinal) == second.Replace(" ", "", StringComparison.Ordinal);
        }

        int shared = first.AsSpan().CommonPrefixLength(second);
        return shared >= ShortestStem && shared >= int.Min(first.Length, second.Length) - MostCut
            && Endings.Contains(first[shared..]) && Endings.Contains(second[shared..]);
    }

    private static string Head(string lemma) => lemma.IndexOf(' ', StringComparison.Ordinal) is var end && end < 0 ? lemma : lemma[..end];

    private static FrozenDictionary<string, int> NumberClasses()
    {
        string[] names = [.. Classes.Values.SelectMany(c => c).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return names.Length <= DeedSet.Most
            ? names.Select((name, i) => (name, i)).ToFrozenDictionary(p => p.name, p => p.i, StringComparer.Ordinal)
            : throw new InvalidOperationException($"English/same-deeds.tsv has {names.Length} classes; DeedSet has room for {DeedSet.Most}.");
    }
}
