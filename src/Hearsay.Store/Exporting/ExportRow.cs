namespace Hearsay.Store.Exporting;

/// <summary>Where a claim that is handed on stands, and what it is about.</summary>
internal sealed record ExportRow
{
    /// <summary>The number of its document.</summary>
    public long Document { get; init; }

    /// <summary>Its place in the reading, from 0.</summary>
    public long Position { get; init; }

    /// <summary>The id of the happening, or null.</summary>
    public string? Happening { get; init; }

    /// <summary>How many claims tell of that.</summary>
    public long Told { get; init; }

    /// <summary>The number of the origin.</summary>
    public long Origin { get; init; }
}
