using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>
/// A predicate with the words that belong to it: what may become a claim. Verbs, nouns that name events
/// (<em>the signing of</em>) and copular predicates each make one.
/// </summary>
internal sealed record Clause
{
    /// <summary>The index in the list of clauses of the document, ordered by the start of the predicate.</summary>
    public required int Index { get; init; }

    /// <summary>The index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The token that heads the predicate: the verb, the event noun, or the copula's complement.</summary>
    public required Token Head { get; init; }

    /// <summary>Verb, noun or copula.</summary>
    public required ClauseKind Kind { get; init; }

    /// <summary>The dictionary form with particle: <c>take over</c>; of a light verb with its noun, the noun's.</summary>
    public required string Lemma { get; init; }

    /// <summary>The predicate's words: the verb with its particle and auxiliaries left out.</summary>
    public required TextSpan PredicateSpan { get; init; }

    /// <summary>The whole clause, less clauses that make claims of their own only where they stand at its edge.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The index of the clause that governs this one in the tree, or -1.</summary>
    public required int Parent { get; init; }

    /// <summary>The logical subject: of a passive, the agent in its by-phrase; shared with a conjunct or controlled by a matrix verb where the tree says so.</summary>
    public Token? Subject { get; init; }

    /// <summary>The logical object: of a passive, the grammatical subject.</summary>
    public Token? Object { get; init; }

    /// <summary>Whether the verb is passive.</summary>
    public bool IsPassive { get; init; }

    /// <summary>
    /// The token that carries tense, negation and modality and ties the clause into the tree: the head itself, or what is
    /// folded into it (<em>began</em> of <em>began to move</em>, <em>launched</em> of <em>launched an attack</em>).
    /// </summary>
    public Token Top
    {
        get => top ?? Head;
        init => top = value;
    }

    private readonly Token? top;
}
