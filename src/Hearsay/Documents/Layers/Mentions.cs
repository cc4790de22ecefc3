namespace Hearsay.Documents.Layers;

/// <summary>Who, where, when and how many a document names.</summary>
internal sealed record Mentions
{
    public IReadOnlyList<ActorMention> Actors { get; init; } = [];

    public IReadOnlyList<PlaceMention> Places { get; init; } = [];

    public IReadOnlyList<TimeMention> Times { get; init; } = [];

    public IReadOnlyList<QuantityMention> Quantities { get; init; } = [];
}
