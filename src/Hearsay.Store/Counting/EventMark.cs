using Hearsay.Documents;

namespace Hearsay.Store.Counting;

/// <summary>
/// What claims of one status say about one occurrence, as a mark on a time line and on a map: one claim, or several that are held to be about
/// the same.
/// </summary>
public sealed record EventMark
{
    /// <summary>The id of the claim added first.</summary>
    public required string Claim { get; init; }

    /// <summary>How many claims.</summary>
    public required int Claims { get; init; }

    /// <summary>How it is put forward.</summary>
    public required Status Status { get; init; }

    /// <summary>Whether it is said not to have happened.</summary>
    public required bool IsDenied { get; init; }

    /// <summary>Whether it is called up from the past, as a precedent or as background.</summary>
    public required bool IsHistory { get; init; }

    /// <summary>The PLOVER type of the event, or null.</summary>
    public string? Type { get; init; }

    /// <summary>The codes of those who act, a line each; null if none is known.</summary>
    public string? Actors { get; init; }

    /// <summary>The first day it is said to hold; null if the text gives none.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day on which a forecast was made; null if it is none or the day is not known.</summary>
    public DateOnly? Made { get; init; }

    /// <summary>The day by which a forecast must have come true; null if it is none or has none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The country of the place, ISO 3166-1 alpha-3; null if none is known.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north, if the text states the place as finely as a town; else null.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }
}
