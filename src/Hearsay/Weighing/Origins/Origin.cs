namespace Hearsay.Weighing.Origins;

/// <summary>What one or more claims go back to.</summary>
public sealed record Origin
{
    /// <summary>Tells it from the other origins of the reading; the same for the same claims and documents.</summary>
    public required string Key { get; init; }

    /// <summary>What it is.</summary>
    public required OriginKind Kind { get; init; }

    /// <summary>Its fullest name in the texts.</summary>
    public required string Name { get; init; }

    /// <summary>The actor's code, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>The numbers of the claims that go back to it, in order.</summary>
    public required IReadOnlyList<long> Claims { get; init; }

    /// <summary>The ids of the documents in which they stand, in order.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>Why they are taken to go back to one origin, in plain words, a sentence each.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Whether it is known where the claims come from; not so for somebody unnamed and for circles.</summary>
    public bool IsTraced => Kind is not (OriginKind.Unnamed or OriginKind.Circle);
}
