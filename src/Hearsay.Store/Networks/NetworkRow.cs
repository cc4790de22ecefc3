using Hearsay.Store.Counting;

namespace Hearsay.Store.Networks;

/// <summary>A claim as networks are counted by it.</summary>
internal sealed record NetworkRow
{
    public long Number { get; init; }

    public int Status { get; init; }

    public string? Plover { get; init; }

    public string? Actors { get; init; }

    public string? Recipients { get; init; }

    public long? Source { get; init; }

    public long? Via { get; init; }

    public string? Outlet { get; init; }

    public long? Day { get; init; }

    public string? Origin { get; init; }

    public long? Happening { get; init; }

    /// <summary>What makes it one with its copies.</summary>
    public SeparateClaim Separate => new(Number, Origin, Happening, Day, Plover, Status);
}
