using System.Globalization;
using Dapper;
using Hearsay.Documents;
using Hearsay.Knowledge;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Facets;

/// <summary>
/// Tells by what a list of claims can be narrowed, and to how many. Which values are offered is seen on the claims added last, up to
/// <see cref="MostCounted"/>; each number is what the list has when it is narrowed so.
/// </summary>
public sealed class FacetCounter
{
    /// <summary>Up to here numbers are exact; beyond, it is only said that there are more.</summary>
    public const int MostCounted = 10_000;

    private const int MostValues = 8;

    private readonly SqliteConnection connection;
    private readonly Finder finder;

    internal FacetCounter(SqliteConnection connection, Finder finder)
    {
        this.connection = connection;
        this.finder = finder;
    }

    /// <summary>The facets of a query that have a value.</summary>
    /// <exception cref="Problems.QueryException">The query cannot be understood.</exception>
    public IReadOnlyList<Facet> Of(string query)
    {
        List<FacetRow> rows = [.. finder.Newest<FacetRow>(
            query,
            "claim.status AS Status, claim.nature AS Nature, claim.plover AS Plover, claim.source AS Source, claim.actors AS Actors, claim.countries AS Countries, "
            + "claim.document AS Document, claim.time_from AS TimeFrom, weighed.origin AS Origin",
            "LEFT JOIN weighed ON weighed.claim = claim.number",
            MostCounted)];
        bool isAll = rows.Count < MostCounted;
        Facet[] facets =
        [
            Marks(query, "status", Count(rows.Select(r => ((Status)r.Status).ToString().ToLowerInvariant())), v => v, isAll),
            Marks(query, "type", Count(rows.Select(r => r.Plover?.ToLowerInvariant())), v => v.ToUpperInvariant(), isAll),
            Marks(query, "nature", Count(rows.Select(r => ((Nature)r.Nature).ToString().ToLowerInvariant())), v => v, isAll),
            Sources(query, rows),
            Marks(query, "actor", Count(rows.SelectMany(r => ClaimCodes.Read(r.Actors))), v => v, false),
            Marks(query, "country", Count(rows.SelectMany(r => ClaimCodes.Read(r.Countries))), v => Countries.English.Find(v)?.Name ?? v, isAll),
            Outlets(query, rows),
            Origins(query, rows),
            Years(query, rows),
        ];
        return [.. facets.Where(f => f.Values.Count > 0)];
    }

    /// <summary>Most first, then by value; the rare ones are cut off.</summary>
    private static IEnumerable<(string Value, long Count)> Count(IEnumerable<string?> values) => values
        .OfType<string>().GroupBy(v => v, StringComparer.Ordinal).Select(g => (g.Key, g.LongCount()))
        .OrderByDescending(v => v.Item2).ThenBy(v => v.Key, StringComparer.Ordinal).Take(MostValues);

    private Facet Marks(string query, string field, IEnumerable<(string Value, long Count)> values, Func<string, string> label, bool isExact) =>
        new(field, [.. values.Select(v => Value(query, v.Value, label(v.Value), field + ":" + Quoted(v.Value), isExact ? v.Count : null))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)]);

    private FacetValue Value(string query, string value, string label, string term, long? known)
    {
        if (known is { } exact)
        {
            return new FacetValue(value, label, term, exact, false);
        }

        long count = finder.CountClaims(Narrowed(query, term), MostCounted + 1);
        return new FacetValue(value, label, term, Math.Min(count, MostCounted), count > MostCounted);
    }

    /// <summary>A query with a term that has to hold too.</summary>
    public static string Narrowed(string query, string term)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Trim().Length == 0 ? term : HasOr(query) ? $"({query}) {term}" : $"{query} {term}";
    }

    /// <summary>Whether parentheses are needed around it, so that another term can stand beside it.</summary>
    private static bool HasOr(string query) => query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(w => w.Equals("or", StringComparison.OrdinalIgnoreCase));

    private static string Quoted(string value) => value.All(char.IsLetterOrDigit) ? value : "\"" + value.Replace('"', ' ') + "\"";

    private Facet Sources(string query, IReadOnlyList<FacetRow> rows)
    {
        var numbers = rows.Select(r => r.Source).OfType<long>().GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(MostValues).Select(g => g.Key).ToList();
        List<(long Number, string Key, string Name)> sources =
            [.. connection.Query<(long, string, string)>("SELECT number, key, name FROM source WHERE number IN @numbers", new { numbers })];
        return new Facet(
            "source",
            [.. sources.Select(s => Value(query, SourceKey.IdOf(s.Key), s.Name, "source:" + SourceKey.IdOf(s.Key), null))
                .Where(v => v.Count > 0).OrderByDescending(v => v.Count).ThenBy(v => v.Label, StringComparer.Ordinal)]);
    }

    private Facet Outlets(string query, IReadOnlyList<FacetRow> rows)
    {
        Dictionary<long, int> documents = rows.GroupBy(r => r.Document).ToDictionary(g => g.Key, g => g.Count());
        var outlets = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (long[] some in documents.Keys.Chunk(900))
        {
            foreach ((long number, string outlet) in connection.Query<(long, string)>(
                "SELECT number, outlet FROM document WHERE number IN @some AND outlet IS NOT NULL", new { some }))
            {
                outlets[outlet] = outlets.GetValueOrDefault(outlet) + documents[number];
            }
        }

        IEnumerable<(string, long)> most = outlets.Select(o => (o.Key, o.Value)).OrderByDescending(o => o.Value).ThenBy(o => o.Key, StringComparer.Ordinal).Take(MostValues);
        return Marks(query, "outlet", most, v => v, false);
    }

    private Facet Origins(string query, IReadOnlyList<FacetRow> rows)
    {
        var numbers = rows.Select(r => r.Origin).OfType<long>().GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(MostValues).Select(g => g.Key).ToList();
        IEnumerable<string> names = connection.Query<string>("SELECT DISTINCT name FROM origin WHERE number IN @numbers ORDER BY name", new { numbers });
        return Marks(query, "origin", names.Where(n => n.Any(char.IsLetterOrDigit)).Select(n => (n, 0L)), v => v, false);
    }

    private Facet Years(string query, IReadOnlyList<FacetRow> rows)
    {
        IEnumerable<(string Value, long)> years = Count(rows.Select(r => r.TimeFrom is { } day and > 0 and < 3_652_059
            ? DateOnly.FromDayNumber((int)day).Year.ToString("0000", CultureInfo.InvariantCulture)
            : null));
        return new Facet("year", [.. years.OrderByDescending(y => y.Value, StringComparer.Ordinal)
            .Select(y => Value(query, y.Value, y.Value, $"after:{y.Value} before:{y.Value}", null))]);
    }
}
