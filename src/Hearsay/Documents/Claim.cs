using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>One predicate with its roles, as somebody puts it forward in a document.</summary>
public sealed record Claim
{
    /// <summary><c>c-</c> and 16 hex digits: a hash of document id, predicate span and source spans.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the claim that this one stands within (the saying, for what was said), or null.</summary>
    public string? Parent { get; init; }

    /// <summary>How this claim bears on others.</summary>
    public IReadOnlyList<ClaimLink> Links { get; init; } = [];

    /// <summary>The clause, in the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number of the sentence it stands in, from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>The word it turns on.</summary>
    public required Predicate Predicate { get; init; }

    /// <summary>What kind of thing it stands for.</summary>
    public required Nature Nature { get; init; }

    /// <summary>Whether the text takes it for granted instead of stating it.</summary>
    public bool IsPresupposed { get; init; }

    /// <summary>The source chain, outermost first; empty for the author's own voice.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>How it is put forward.</summary>
    public required Status Status { get; init; }

    /// <summary>How sure the innermost source is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Whether it says that something is or is not so.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>
    /// How far a reader of this text alone would take it to have happened: -3 (certainly not) over 0 (open) to 3 (certainly).
    /// </summary>
    public required double Factuality { get; init; }

    /// <summary>Who does it.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>To whom it is done.</summary>
    public IReadOnlyList<Actor> Recipients { get; init; } = [];

    /// <summary>Its event type, or null if no code fits.</summary>
    public Event? Event { get; init; }

    /// <summary>When, or null.</summary>
    public ClaimTime? Time { get; init; }

    /// <summary>Where, or null.</summary>
    public ClaimPlace? Place { get; init; }

    /// <summary>The numbers it states.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>Set if the claim is a purpose.</summary>
    public Aim? Aim { get; init; }

    /// <summary>Set if somebody means or meant to do it.</summary>
    public Plan? Plan { get; init; }

    /// <summary>Set if the past is called up.</summary>
    public History? History { get; init; }

    /// <summary>The instruments of pressure that it is presented as.</summary>
    public IReadOnlyList<Tool> Tools { get; init; } = [];

    /// <summary>Set if it belongs in the ledger.</summary>
    public Forecast? Forecast { get; init; }

    /// <summary>The loaded words within it.</summary>
    public IReadOnlyList<LoadedWords> Loaded { get; init; } = [];

    /// <summary>For each field decided, the rule or model that decided: <c>status: modal will</c>.</summary>
    public IReadOnlyList<string> Why { get; init; } = [];
}
