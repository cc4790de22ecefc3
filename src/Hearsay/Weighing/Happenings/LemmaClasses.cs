using System.Collections.Frozen;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Happenings;

/// <summary>Which predicates may name the same occurrence: words of one stem, and those that the list puts together.</summary>
internal static class LemmaClasses
{
    private const int ShortestStem = 4;

    private static readonly FrozenDictionary<string, string[]> Classes = LexiconFile.Read("English/same-deeds.tsv")
        .GroupBy(r => r.Required(1), r => r.Required(0), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Light =
        LexiconFile.Read("English/light-deeds.tsv").Select(r => r.Required(0)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word says little of what was done by itself: <c>take</c>, <c>make</c>.</summary>
    public static bool IsLight(string lemma) => Light.Contains(lemma);

    /// <summary>The classes of a lemma; none for most.</summary>
    public static IReadOnlyList<string> Of(string lemma) => Classes.TryGetValue(lemma, out string[]? classes) ? classes : [];

    /// <summary>Whether both words have one stem: <c>resign</c> and <c>resignation</c>, <c>seize</c> and <c>seizure</c>.</summary>
    public static bool HaveOneStem(string first, string second)
    {
        if (first == second)
        {
            return true;
        }

        int shared = first.AsSpan().CommonPrefixLength(second);
        return shared >= ShortestStem && shared >= int.Min(first.Length, second.Length) - 2;
    }

    /// <summary>Whether the list puts both into one class.</summary>
    public static bool ShareClass(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        for (int i = 0; i < first.Count; i++)
        {
            for (int j = 0; j < second.Count; j++)
            {
                if (first[i] == second[j])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
