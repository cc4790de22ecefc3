using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Verbs whose participle after a noun only names or places it: <em>a group called the Circle</em>.</summary>
internal static class NamingVerbs
{
    private static readonly FrozenSet<string> Verbs = LexiconFile.Read("English/naming-verbs.tsv")
        .Select(r => r.Required(0)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the verb is one.</summary>
    public static bool Contains(string lemma) => Verbs.Contains(lemma);
}
