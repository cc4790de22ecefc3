using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>Words that name somebody who can act.</summary>
internal sealed record ActorMention
{
    /// <summary>The full phrase: <em>the Armenian foreign minister</em>.</summary>
    public required TextSpan Span { get; init; }

    public required int Sentence { get; init; }

    /// <summary>The syntactic head of the phrase.</summary>
    public required Token Head { get; init; }

    /// <summary>The fullest name in the document of whom is meant, word for word; a pronoun's is what it stands for.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 or a bloc's code, then PLOVER sectors: <c>RUS GOV</c>; null if unknown.</summary>
    public string? Code { get; init; }

    /// <summary>The PLOVER sectors where they are known and the country is not: <c>REB</c>; null where <see cref="Code"/> has them.</summary>
    public string? Sectors { get; init; }

    /// <summary>Whether the words mean several: <em>officials</em>, <em>the Azerbaijanis</em>, <em>they</em>.</summary>
    public bool IsPlural { get; init; }

    /// <summary>The canonical name of who is meant, or null.</summary>
    public string? Entity { get; init; }

    /// <summary>The earlier words in the document that mean the same, as far as they decided whom these mean; else null.</summary>
    public TextSpan? Antecedent { get; init; }

    /// <summary>Those whom the words mean together, each with a name of its own (<em>both countries</em>), or none.</summary>
    public IReadOnlyList<ActorMention> Members { get; init; } = [];

    /// <summary>What kind of source it would be.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The rule or lexicon entry that decided.</summary>
    public required string Why { get; init; }
}
