using Hearsay.Documents.Layers;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Clauses;

/// <summary>The words of a predicate: its dictionary form and where it stands.</summary>
internal static class PredicateWords
{
    /// <summary>The dictionary form, with its particle.</summary>
    public static string LemmaOf(Tree tree, int head, ClauseKind kind)
    {
        string lemma = tree.Sentence.LemmaOf(head);
        if (kind == ClauseKind.Noun && HyphenatedFirst(tree.Sentence, head) is var first and >= 0)
        {
            return tree.Sentence.FormOf(first).ToLowerInvariant() + "-" + lemma;
        }

        int particle = kind == ClauseKind.Verb ? tree.ExactChild(head, "compound:prt") : -1;
        return particle < 0 ? lemma : lemma + " " + tree.Sentence.LemmaOf(particle);
    }

    /// <summary>The head with its particle, if nothing stands between them.</summary>
    public static TextSpan SpanOf(Tree tree, int head, ClauseKind kind)
    {
        TextSpan span = tree.Sentence.SpanOf(head);
        int particle = kind == ClauseKind.Verb ? tree.ExactChild(head, "compound:prt") : -1;
        if (kind == ClauseKind.Noun && HyphenatedFirst(tree.Sentence, head) is var first and >= 0)
        {
            return tree.Sentence.SpanOf(first).Union(span);
        }

        return particle == head + 1 ? span.Union(tree.Sentence.SpanOf(particle)) : span;
    }

    /// <summary>The word before the hyphen in <em>build-up</em>, or -1.</summary>
    private static int HyphenatedFirst(Sentence sentence, int head)
    {
        bool isJoined = head >= 2 && sentence.FormOf(head - 1) == "-" && !sentence.IsFollowedBySpace(head - 1) && !sentence.IsFollowedBySpace(head - 2)
            && sentence.HeadOf(head - 2) == head && sentence.LemmaOf(head) is "up" or "off" or "out" or "down" or "in" or "over" or "back" or "fire";
        return isJoined ? head - 2 : -1;
    }
}
