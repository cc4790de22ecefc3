using Hearsay.Store;
using Hearsay.Store.Counting;
using Hearsay.Store.Facets;
using Hearsay.Store.Ledger;
using Hearsay.Store.Networks;
using Hearsay.Store.Speakers;
using Hearsay.Web.Views.Sources;

namespace Hearsay.Web.Serving;

/// <summary>
/// What takes long to look up, kept for as long as the library is as it was then: the same search is made again and again while people go back
/// and forth.
/// </summary>
internal sealed class Remembered
{
    private readonly Dictionary<(string Kind, string Query), Entry> entries = [];
    private readonly Lock gate = new();
    private long uses;

    /// <summary>By what the claims that a query finds can be narrowed.</summary>
    public IReadOnlyList<Facet> Facets(Library library, string query) => Get(library, "facets", query, 256, () => library.Facets().Of(query));

    /// <summary>The events among the claims that a query finds.</summary>
    public EventMarks Events(Library library, string query) => Get(library, "events", query, 4, () => library.Events().Of(query));

    /// <summary>The strongest ties among what a filter finds.</summary>
    public Network Network(Library library, NetworkFilter filter, int most) => Get(library, "network", $"{filter} {most}", 32, () => library.Networks().Draw(filter, most));

    /// <summary>What is known of one who speaks, on a day; null if there is none of this id.</summary>
    public SourceView? Source(Library library, string id, DateOnly day) => Get(library, "source", $"{id} {day:o}", 64, () => SourceView.Of(library, id, day));

    /// <summary>A part of the list of those who speak.</summary>
    public SourcesView Sources(Library library, string name, SpeakerOrder order, string? after) =>
        Get(library, "sources", $"{order} {after} {name}", 64, () => SourcesView.Of(library, name, order, after));

    /// <summary>How many forecasts among the claims that a query finds stand in each way on a day.</summary>
    public IReadOnlyDictionary<ForecastState, long> Forecasts(Library library, string query, DateOnly day) =>
        Get(library, "forecasts", $"{day:o} {query}", 64, () => library.Ledger().Counts(query, day));

    /// <summary>Looks up, unless that was done before and nothing changed since.</summary>
    /// <typeparam name="T">What is looked up; it is shared, and must not be changed.</typeparam>
    /// <param name="library">The library.</param>
    /// <param name="kind">What kind of thing.</param>
    /// <param name="query">For what.</param>
    /// <param name="most">How many of the kind are kept; those used last.</param>
    /// <param name="look">Looks up.</param>
    private T Get<T>(Library library, string kind, string query, int most, Func<T> look)
    {
        string state = library.State;
        lock (gate)
        {
            if (entries.TryGetValue((kind, query), out Entry? entry) && entry.State == state)
            {
                entry.Used = ++uses;
                return (T)entry.Found!;
            }
        }

        T found = look();
        lock (gate)
        {
            entries[(kind, query)] = new Entry(state, found) { Used = ++uses };
            (string, string)[] ofKind = [.. entries.Where(e => e.Key.Kind == kind).OrderByDescending(e => e.Value.Used).Skip(most).Select(e => e.Key)];
            foreach ((string, string) key in ofKind)
            {
                entries.Remove(key);
            }
        }

        return found;
    }

    private sealed record Entry(string State, object? Found)
    {
        public long Used { get; set; }
    }
}
