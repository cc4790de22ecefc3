namespace Hearsay.Store.Speakers;

/// <summary>A claim as speakers are counted by it.</summary>
internal sealed record SpeakerRow
{
    public long Number { get; init; }

    public int Status { get; init; }

    public string? Plover { get; init; }

    public string? Actors { get; init; }

    public string? Recipients { get; init; }

    public bool Forecast { get; init; }

    public long? Day { get; init; }

    public string? Outlet { get; init; }

    public string? Published { get; init; }

    public bool Shared { get; init; }

    public bool Disputed { get; init; }

    public string? Origin { get; init; }

    public long? Happening { get; init; }
}
