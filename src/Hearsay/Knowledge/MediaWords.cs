using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Words by which names of media are known: <c>English/media-words.tsv</c>.</summary>
internal static class MediaWords
{
    private static readonly FrozenSet<string> Words =
        LexiconFile.Read("English/media-words.tsv").Select(row => row.Required(0)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, is one of them.</summary>
    public static bool Has(string word) => Words.Contains(word);
}
