using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>Tells whether an <em>it</em> that the tree takes for empty is so.</summary>
internal static class EmptyIt
{
    /// <summary>
    /// Whether the word is marked as standing for a clause; the subject of a verb of saying in the active voice (<em>it demands
    /// that</em>) speaks, whatever the tree has.
    /// </summary>
    public static bool Is(Token it) => it.HasDeprel("expl") && !Speaks(it);

    private static bool Speaks(Token it) =>
        !it.IsRoot && it.Lemma.Equals("it", StringComparison.OrdinalIgnoreCase) && it.Index < it.HeadIndex && it.Head.Upos == UniversalPos.Verb
        && SpeechVerbs.Contains(it.Head.Lemma) && it.Head.FindChild("aux:pass") is null && it.Head.FindChild("nsubj") is null;
}
