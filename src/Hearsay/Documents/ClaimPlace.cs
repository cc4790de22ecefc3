using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>Where a claim's predicate is said to hold.</summary>
public sealed record ClaimPlace
{
    /// <summary>The name as the text has it.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of the country, or null.</summary>
    public string? Country { get; init; }

    /// <summary>All countries it lies in or between, as ISO 3166-1 alpha-3 codes.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>How what happened stands to the place.</summary>
    public PlaceRelation Relation { get; init; }

    /// <summary>Whether the list of disputed places holds it.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>Degrees north, WGS 84, or null.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84, or null.</summary>
    public double? Longitude { get; init; }

    /// <summary>How finely the text states it.</summary>
    public PlacePrecision Precision { get; init; }

    /// <summary>Where it stands in the document's text.</summary>
    public required TextSpan Span { get; init; }
}
