using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Attributions;

/// <summary>
/// Tells cues behind which nobody stands: <em>should not be expected</em>, <em>was meant to</em>, <em>too early to tell</em>,
/// <em>seems</em>. What they introduce is the word of whoever speaks.
/// </summary>
internal static class IdleCues
{
    /// <summary>Whether a cue without a source ascribes nothing to anybody.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="draft">What the cue was taken to introduce.</param>
    /// <param name="rule">What the rules make of the cue, or null.</param>
    public static bool Is(Tree tree, Draft draft, Draft? rule)
    {
        if (draft.Source is not null || draft.CueHead is not { } cue || cue.Sentence != tree.Sentence)
        {
            return false;
        }

        bool isListed = rule is { Content.Count: > 0, IsTopic: false };
        return cue.Upos switch
        {
            UniversalPos.Verb => rule is null || IsIdleVerb(tree, cue.Index, draft),
            UniversalPos.Noun => !isListed,
            UniversalPos.Adj => true,
            _ => false,
        };
    }

    private static bool IsIdleVerb(Tree tree, int verb, Draft draft)
    {
        if (draft.Cue is { Frames: var frames } && frames.HasFlag(Frames.ItThat))
        {
            return false;
        }

        return draft.Attitude == Attitude.Intention || IsOwed(tree, verb) || IsBare(tree, verb)
            || (draft.Stance == Stance.Denies && draft.ContentHead is { } head && tree.Child(head.Index, "nsubj") < 0)
            || (draft.Stance == Stance.Grants && draft.Cue is { } cue && !cue.Frames.HasFlag(Frames.Quote));
    }

    /// <summary><em>Must be said</em>, <em>is to be expected</em>: nobody has said or expected it.</summary>
    private static bool IsOwed(Tree tree, int verb)
    {
        foreach (int child in tree.ChildrenOf(verb))
        {
            bool isModal = tree.Is(child, "aux") && tree.Sentence.XposOf(child) == "MD" && tree.Sentence.LemmaOf(child) is not ("will" or "would" or "may" or "might");
            if (isModal || (tree.Is(child, "mark") && tree.Sentence.FormOf(child) == "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Asked why, he answered</em>; <em>the words quoted above</em>.</summary>
    private static bool IsBare(Tree tree, int verb) =>
        tree.ExactChild(verb, "aux:pass") < 0 && (tree.Is(verb, "advcl") || tree.Is(verb, "acl")) && tree.Child(verb, "nsubj") < 0;
}
