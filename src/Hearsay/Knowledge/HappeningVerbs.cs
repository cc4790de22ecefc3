using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Verbs that only say that the event their subject names came about: <em>the talks took place</em>.</summary>
internal static class HappeningVerbs
{
    private static readonly FrozenSet<string> Verbs = LexiconFile.Read("English/happening-verbs.tsv")
        .Select(r => r.Required(0)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the verb, with its particle or object, is one.</summary>
    public static bool Contains(string lemma) => Verbs.Contains(lemma);
}
