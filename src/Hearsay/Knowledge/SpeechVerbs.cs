using System.Collections.Frozen;
using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>Verbs that introduce somebody's words: those of <c>English/cues.tsv</c> that take a quotation.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenSet<string> Verbs = CueLexicon.Load().All(WordClass.Verb)
        .Where(cue => cue.Attitude == Attitude.Assertion && cue.Frames.HasFlag(Frames.Quote))
        .Select(cue => cue.Word)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the verb with this lemma is one.</summary>
    public static bool Contains(string lemma) => Verbs.Contains(lemma);
}
