using Hearsay.Language.Syntax;

namespace Hearsay.Documents.Layers;

/// <summary>A number with what it counts.</summary>
internal sealed record QuantityMention
{
    public required int Sentence { get; init; }

    /// <summary>The numeral or the noun counted.</summary>
    public required Token Head { get; init; }

    public required Quantity Quantity { get; init; }
}
