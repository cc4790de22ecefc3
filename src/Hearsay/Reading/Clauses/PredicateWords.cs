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
        int particle = kind == ClauseKind.Verb ? tree.ExactChild(head, "compound:prt") : -1;
        return particle < 0 ? lemma : lemma + " " + tree.Sentence.LemmaOf(particle);
    }

    /// <summary>The head with its particle, if nothing stands between them.</summary>
    public static TextSpan SpanOf(Tree tree, int head, ClauseKind kind)
    {
        TextSpan span = tree.Sentence.SpanOf(head);
        int particle = kind == ClauseKind.Verb ? tree.ExactChild(head, "compound:prt") : -1;
        return particle == head + 1 ? span.Union(tree.Sentence.SpanOf(particle)) : span;
    }
}
