using System.Collections.Frozen;
using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>Nouns that name a source which has no name: <em>officials</em>, <em>a report</em>, <em>critics</em>.</summary>
internal static class SourceNouns
{
    private static readonly FrozenDictionary<string, SourceKind> Kinds = Load();

    /// <summary>The kind of source that a noun names, or null if it is not listed.</summary>
    public static SourceKind? Find(string lemma) => Kinds.TryGetValue(lemma, out SourceKind kind) ? kind : null;

    private static FrozenDictionary<string, SourceKind> Load()
    {
        var kinds = new Dictionary<string, SourceKind>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("English/sources.tsv"))
        {
            if (!kinds.TryAdd(row.Required(0), row.Value<SourceKind>(1)))
            {
                throw row.Fail($"'{row[0]}' stands twice");
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
