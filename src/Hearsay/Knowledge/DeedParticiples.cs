using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Verbs whose participle before a noun takes a deed for granted: <em>the captured town</em>.</summary>
internal static class DeedParticiples
{
    private static readonly FrozenSet<string> Verbs = LexiconFile.Read("English/deed-participles.tsv")
        .Select(r => r.Required(0)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the verb is one.</summary>
    public static bool Contains(string lemma) => Verbs.Contains(lemma);
}
