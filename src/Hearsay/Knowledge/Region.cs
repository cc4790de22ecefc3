namespace Hearsay.Knowledge;

/// <summary>A region, water or town of Hearsay's own list, as <c>English/regions.tsv</c> has it.</summary>
internal sealed record Region
{
    public required string Name { get; init; }

    public required RegionKind Kind { get; init; }

    /// <summary>The countries that it lies in, is shared or claimed by.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    /// <summary>Whether it is or was contested since 1945; this takes no side.</summary>
    public required bool IsDisputed { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }
}
