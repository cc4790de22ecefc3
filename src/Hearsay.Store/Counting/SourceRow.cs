namespace Hearsay.Store.Counting;

/// <summary>A source with what goes back to it.</summary>
public sealed record SourceRow
{
    /// <summary>How it is called where it was found first.</summary>
    public required string Name { get; init; }

    /// <summary><c>person</c>, <c>organisation</c>, <c>country</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The actor's code, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>The claims that it vouches for innermost.</summary>
    public long Claims { get; init; }

    /// <summary>The documents that these stand in.</summary>
    public long Documents { get; init; }

    /// <summary>The forecasts among them.</summary>
    public long Forecasts { get; init; }
}
