using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>Words that name a place.</summary>
internal sealed record PlaceMention
{
    public required int Sentence { get; init; }

    /// <summary>The syntactic head of the name.</summary>
    public required Token Head { get; init; }

    /// <summary>Whether a word of place governs the name (<em>in Ganja</em>), or it stands as one who acts or otherwise.</summary>
    public bool IsLocative { get; init; }

    /// <summary>What is known of it; its span is the mention's.</summary>
    public required ClaimPlace Place { get; init; }
}
