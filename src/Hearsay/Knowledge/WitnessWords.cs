using System.Collections.Frozen;

namespace Hearsay.Knowledge;

/// <summary>Words by which a text says that its author or its paper saw something: <c>English/witness-words.tsv</c>.</summary>
internal static class WitnessWords
{
    private static readonly ILookup<string, string> Words =
        LexiconFile.Read("English/witness-words.tsv").ToLookup(row => row.Required(1), row => row.Required(0), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Reporters = Words["reporter"].ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Phrases = [.. Words["witness"]];

    /// <summary>Whether a noun in lower case names who reports: <em>correspondent</em>.</summary>
    public static bool IsReporter(string noun) => Reporters.Contains(noun);

    /// <summary>Whether a sentence, in lower case and folded, says that its author or its paper saw what it tells.</summary>
    public static bool IsWitnessed(ReadOnlySpan<char> sentence)
    {
        foreach (string phrase in Phrases)
        {
            int at = sentence.IndexOf(phrase, StringComparison.Ordinal);
            int end = at + phrase.Length;
            if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && (end == sentence.Length || !char.IsLetterOrDigit(sentence[end])))
            {
                return true;
            }
        }

        return false;
    }
}
