using Hearsay.Documents;

namespace Hearsay.Intake;

/// <summary>What a line at the head of a text says.</summary>
internal sealed record HeadLine
{
    public string? Author { get; init; }

    public string? Place { get; init; }

    public string? Outlet { get; init; }

    public Genre Genre { get; init; }

    public IReadOnlyList<HeadDate> Dates { get; init; } = [];

    /// <summary>A name that may be the author's if the lines beside it are head lines too.</summary>
    public string? BareName { get; init; }

    /// <summary>Whether the line can be nothing else than a head line.</summary>
    public bool IsCertain => Author is not null || Dates.Count > 0 || Genre != Genre.Unknown;

    public HeadLine With(HeadLine other) => new()
    {
        Author = Author ?? other.Author,
        Place = Place ?? other.Place,
        Outlet = Outlet ?? other.Outlet,
        Genre = Genre == Genre.Unknown ? other.Genre : Genre,
        Dates = [.. Dates, .. other.Dates],
        BareName = BareName ?? other.BareName,
    };
}
