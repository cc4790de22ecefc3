namespace Hearsay.Store.Facets;

/// <summary>What of a claim narrows lists, as it is kept.</summary>
internal sealed record FacetRow
{
    public int Status { get; init; }

    public int Nature { get; init; }

    public string? Plover { get; init; }

    public long? Source { get; init; }

    public string? Actors { get; init; }

    public string? Countries { get; init; }

    public long Document { get; init; }

    public long? TimeFrom { get; init; }

    public long? Origin { get; init; }
}
