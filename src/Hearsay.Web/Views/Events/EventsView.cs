using System.Globalization;
using Hearsay.Store;
using Hearsay.Store.Counting;
using Hearsay.Store.Problems;

namespace Hearsay.Web.Views.Events;

/// <summary>What the pages of the time line and the map show: events by their own time and place.</summary>
public sealed record EventsView
{
    private const int MostCountries = 24;
    private const int MostPast = 24;

    /// <summary>The query as typed.</summary>
    public required string Query { get; init; }

    /// <summary>Whether the map comes first.</summary>
    public required bool IsMap { get; init; }

    /// <summary>Why the query was not understood; else null.</summary>
    public string? Problem { get; init; }

    /// <summary>How many marks there are.</summary>
    public int Count { get; init; }

    /// <summary>How many of them have a time of their own.</summary>
    public int Dated { get; init; }

    /// <summary>How many have a place.</summary>
    public int Placed { get; init; }

    /// <summary>Whether these are all; else they are of the claims added last.</summary>
    public bool IsAll { get; init; }

    /// <summary>The stretches of time.</summary>
    public IReadOnlyList<TimeBin> Bins { get; init; } = [];

    /// <summary>What is called up from the past, by year, the earliest first.</summary>
    public IReadOnlyList<(string Year, int Count)> Past { get; init; } = [];

    /// <summary>The countries of the places, those with the most first.</summary>
    public IReadOnlyList<(EventCountry Country, int Count)> Countries { get; init; } = [];

    /// <summary>How many documents are not weighed yet.</summary>
    public long Waiting { get; init; }

    /// <summary>Looks.</summary>
    /// <param name="library">The library.</param>
    /// <param name="query">The query as typed.</param>
    /// <param name="isMap">Whether the map comes first.</param>
    /// <param name="events">Finds the events of a query.</param>
    public static EventsView Of(Library library, string query, bool isMap, Func<string, EventMarks> events)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(events);
        var view = new EventsView { Query = query, IsMap = isMap, Waiting = library.Waiting };
        try
        {
            EventMarks marks = events(query);
            Dictionary<string, int> byCountry = marks.Marks.Where(m => m.Country is not null).CountBy(m => m.Country!).ToDictionary(StringComparer.Ordinal);
            return view with
            {
                Count = marks.Marks.Count,
                Dated = marks.Marks.Count(m => m.From is not null),
                Placed = marks.Marks.Count(m => m.Country is not null || m.Latitude is not null),
                IsAll = marks.IsAll,
                Bins = TimeBins.Of(marks.Marks),
                Past = [.. marks.Marks.Where(m => m is { IsHistory: true, From: not null }).CountBy(m => m.From!.Value.Year).OrderBy(y => y.Key).Take(MostPast).Select(y => (y.Key.ToString("0000", CultureInfo.InvariantCulture), y.Value))],
                Countries = [.. marks.Countries.Select(c => (c, byCountry[c.Code])).OrderByDescending(c => c.Item2).ThenBy(c => c.c.Name, StringComparer.Ordinal).Take(MostCountries)],
            };
        }
        catch (QueryException problem)
        {
            return view with { Problem = problem.Message };
        }
    }
}
