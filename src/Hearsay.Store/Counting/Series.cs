using Dapper;
using Hearsay.Documents;
using Hearsay.Store.Aliases;
using Hearsay.Store.Finding;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Counting;

/// <summary>
/// Counts what is said to have happened between two parties: asserted and positive claims of events, not those called up from the
/// past. A claim without a time of its own counts for the day its document was published; one whose time is wider than the period, or
/// not known at all, is counted apart.
/// </summary>
public sealed class Series
{
    private readonly SqliteConnection connection;

    internal Series(SqliteConnection connection)
    {
        this.connection = connection;
    }

    /// <summary>Counts what one party is said to have done to another.</summary>
    /// <param name="actor">A name or code of who acts; empty for anybody.</param>
    /// <param name="recipient">A name or code of to whom it is done; empty for anybody.</param>
    /// <param name="period">What to count by.</param>
    /// <returns>The rows, by period and type, and the number of claims that no single period holds.</returns>
    public (IReadOnlyList<SeriesRow> Rows, int Undated) Count(string actor, string recipient, Period period)
    {
        var rows = new SortedDictionary<(string Period, string Type), Tally>();
        int undated = 0;
        foreach (CountedClaim claim in Claims(actor, recipient))
        {
            if (claim.Days is not { } days || Periods.Of(days, period) is not { } name)
            {
                undated++;
                continue;
            }

            if (!rows.TryGetValue((name, claim.Plover), out Tally? tally))
            {
                rows.Add((name, claim.Plover), tally = new Tally());
            }

            tally.Claims++;
            tally.Origins.Add((days, claim.Origin));
            tally.Days.Add(days);
        }

        return ([.. rows.Select(r => new SeriesRow(r.Key.Period, r.Key.Type, r.Value.Claims, r.Value.Origins.Count, r.Value.Days.Count))], undated);
    }

    /// <summary>The documents read, by the period of their publication and by outlet: what the claims are to be seen against.</summary>
    public IReadOnlyList<CoverageRow> Coverage(Period period)
    {
        DeskAliases aliases = DeskAliases.Load(connection);
        return
        [
            .. connection.Query<(string Published, string? Outlet, long Documents)>(Statements.DocumentsByDay)
                .Select(r => (Period: DayRange.Parse(r.Published) is { } days ? Periods.Of(days, period) : null, Outlet: r.Outlet is { } name ? aliases.Main(name) : null, r.Documents))
                .Where(r => r.Period is not null)
                .GroupBy(r => (r.Period, r.Outlet))
                .Select(g => new CoverageRow(g.Key.Period!, g.Key.Outlet, g.Sum(r => r.Documents)))
                .OrderBy(r => r.Period, StringComparer.Ordinal).ThenBy(r => r.Outlet, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<CountedClaim> Claims(string actor, string recipient)
    {
        string query = "status:asserted polarity:positive nature:event"
            + (actor.Length > 0 ? $" actor:\"{Plain(actor)}\"" : "")
            + (recipient.Length > 0 ? $" recipient:\"{Plain(recipient)}\"" : "");
        Dictionary<long, string> origins = connection.Query<(long, string)>("SELECT number, key FROM origin").ToDictionary(o => o.Item1, o => o.Item2);
        return new Finder(connection).Rows<ClaimRecord>(query, Statements.CountedClaim, "claim.plover IS NOT NULL AND claim.history = 0")
            .Select(row => new CountedClaim(
                row.Plover,
                row.First is { } first ? new DayRange(DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)(row.Last ?? first))) : DayRange.Parse(row.Published),
                origins.GetValueOrDefault(row.Origin ?? 0, "")));
    }

    private static string Plain(string value) => value.Replace('"', ' ').Trim();

    private sealed record ClaimRecord
    {
        public string Plover { get; init; } = "";

        public long? First { get; init; }

        public long? Last { get; init; }

        public long? Origin { get; init; }

        public string? Published { get; init; }
    }

    /// <summary>A claim with the key of its origin: the same in whatever happening.</summary>
    private sealed record CountedClaim(string Plover, DayRange? Days, string Origin);

    private sealed class Tally
    {
        public int Claims { get; set; }

        public HashSet<(DayRange, string)> Origins { get; } = [];

        public HashSet<DayRange> Days { get; } = [];
    }
}
