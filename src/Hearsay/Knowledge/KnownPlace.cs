using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>A place that the lexicons name: a country, a capital, a region, a water or a contested town.</summary>
internal sealed record KnownPlace
{
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 codes.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public required PlacePrecision Precision { get; init; }

    public bool IsDisputed { get; init; }

    /// <summary>Whether it is only an adjective of nationality, which tells of a border but is no place.</summary>
    public bool IsAdjective { get; init; }

    /// <summary>Whether it is a state or province, which tells where a town before it lies.</summary>
    public bool IsState { get; init; }

    /// <summary>When the name means this, or empty.</summary>
    public string From { get; init; } = "";

    /// <summary>When the name means this, or empty.</summary>
    public string Until { get; init; } = "";
}
