using System.Collections.Frozen;
using Hearsay.Knowledge;

namespace Hearsay.Weighing.Happenings;

/// <summary>Words that tell one occurrence from another no more than a comma does: little words, titles, days and months.</summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words =
        LexiconFile.Read("English/common-words.tsv").Select(r => r.Required(0)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word in lower case is one.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
