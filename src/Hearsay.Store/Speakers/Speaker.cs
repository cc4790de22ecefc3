using Hearsay.Documents;

namespace Hearsay.Store.Speakers;

/// <summary>Who vouches for claims, with how many there are. Each number is what a query with the id finds.</summary>
public sealed record Speaker
{
    /// <summary><c>s-</c> and 16 hex digits, the same in every library: <c>source:s-…</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name that stands for all that the desk holds to be one; else how it was called where it was found first.</summary>
    public required string Name { get; init; }

    /// <summary><c>person</c>, <c>organisation</c>, <c>country</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The actor's code, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>The claims that it vouches for innermost.</summary>
    public long Claims { get; init; }

    /// <summary>The documents that these stand in.</summary>
    public long Documents { get; init; }

    /// <summary>The outlets of these documents.</summary>
    public long Outlets { get; init; }

    /// <summary>The claims by status, in the order of statuses.</summary>
    public IReadOnlyList<(Status Status, long Claims)> Statuses { get; init; } = [];
}
