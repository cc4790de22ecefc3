using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>One "who says what": a source, the words that make it an attribution, and what is ascribed.</summary>
internal sealed record Attribution
{
    /// <summary>The index in the document's list of attributions, in order of their first content.</summary>
    public required int Index { get; init; }

    /// <summary>The index of the attribution within whose content this one stands, or -1.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>The source's words here, or null if it is left out or the author.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The head of the source's words.</summary>
    public Token? SourceHead { get; init; }

    /// <summary>The cue: <em>said</em>, <em>according to</em>, <em>the claim that</em>; null for free direct speech.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The head of the cue.</summary>
    public Token? CueHead { get; init; }

    /// <summary>What is ascribed, in order; never empty.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The token that heads the content, where the tree gives it; null for quotations.</summary>
    public Token? ContentHead { get; init; }

    /// <summary>How the words are rendered.</summary>
    public required Speech Speech { get; init; }

    /// <summary>How the source stands towards the content.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Said, thought, known or meant.</summary>
    public required Attitude Attitude { get; init; }

    /// <summary>The head of the words that name whom it was said to.</summary>
    public Token? Addressee { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Why { get; init; }

    /// <summary>Whether the content is only what the words are about: <em>criticised the attack</em>. The source vouches for nothing in it.</summary>
    public bool IsTopic { get; init; }
}
