namespace Hearsay.Knowledge;

/// <summary>A country or a state that is gone, as <c>English/countries.tsv</c> has it.</summary>
internal sealed record Country
{
    /// <summary>ISO 3166-1 alpha-3, or ISO 3166-3's first part made alpha-3 for a state that is gone.</summary>
    public required string Code { get; init; }

    /// <summary>ISO 3166-1 alpha-2; of states that are gone, the one that they had.</summary>
    public required string Iso2 { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Adjectives { get; init; }

    /// <summary>Plural nouns for its people.</summary>
    public required IReadOnlyList<string> People { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Capitals whose name stands for the government.</summary>
    public required IReadOnlyList<string> Capitals { get; init; }

    /// <summary>Buildings and streets whose name stands for the government.</summary>
    public required IReadOnlyList<string> Seats { get; init; }

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    /// <summary>The first day under this code, or empty.</summary>
    public required string From { get; init; }

    /// <summary>The last day, or empty if it exists.</summary>
    public required string Until { get; init; }

    /// <summary>Whether the state is gone.</summary>
    public bool IsGone => Until.Length > 0;
}
