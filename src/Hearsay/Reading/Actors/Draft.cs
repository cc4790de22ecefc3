using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Actors;

/// <summary>An actor mention before pronouns and descriptions are resolved.</summary>
internal sealed record Draft
{
    public required int Sentence { get; init; }

    /// <summary>The index of the first token.</summary>
    public required int First { get; init; }

    /// <summary>The index of the last token.</summary>
    public required int Last { get; init; }

    public required TextSpan Span { get; init; }

    public required Token Head { get; init; }

    public required string Name { get; init; }

    public string? Code { get; init; }

    public string? Sectors { get; init; }

    public string? Entity { get; init; }

    public required SourceKind Kind { get; init; }

    public Gender Gender { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>What the words are: a name, a description or a pronoun.</summary>
    public required DraftForm Form { get; init; }

    /// <summary>The noun of the role, in lower case, or empty.</summary>
    public string Role { get; init; } = "";

    /// <summary>Whether a definite article or demonstrative makes it point back.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>The earlier mention that it was found to be the same as.</summary>
    public TextSpan? Antecedent { get; init; }

    /// <summary>Whether it counts only if an earlier mention is found that it means: <em>the country</em>.</summary>
    public bool IsTentative { get; init; }

    /// <summary>Whether it means two of a kind: <em>both countries</em>.</summary>
    public bool IsPair { get; init; }

    /// <summary>Those of each state in <em>the ministers of Mali and Niger</em>, or none.</summary>
    public IReadOnlyList<Draft> Owners { get; init; } = [];

    /// <summary>Whether it means nobody who could act.</summary>
    public bool IsThing { get; init; }

    /// <summary>The mentions that it puts together, or none.</summary>
    public IReadOnlyList<Draft> Members { get; init; } = [];

    /// <summary>Whether it is an adjective of nationality: <em>French</em> in <em>French wine</em>.</summary>
    public bool IsAdjective { get; init; }

    /// <summary>Whether it is <em>himself</em> or its like.</summary>
    public bool IsReflexive => 
        Form == DraftForm.Pronoun
        && (Head.Form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || Head.Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase));

    public required string Why { get; init; }
}
