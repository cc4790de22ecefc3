using System.Globalization;
using Dapper;
using Hearsay.Store.Aliases;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Counting;

/// <summary>Counts what is in a library.</summary>
public sealed class Counter
{
    private readonly SqliteConnection connection;

    private readonly Action bringUpToDate;

    internal Counter(SqliteConnection connection, Action bringUpToDate)
    {
        this.connection = connection;
        this.bringUpToDate = bringUpToDate;
    }

    /// <summary>How much there is of everything.</summary>
    public IReadOnlyList<(string Name, long Count)> Totals() =>
        [.. Statements.Totals.Select(t => (t.Name, connection.ExecuteScalar<long>(t.Sql)))];

    /// <summary>What is said to have happened, by period and type.</summary>
    public Series Series()
    {
        bringUpToDate();
        return new Series(connection);
    }

    /// <summary>
    /// The sources of the claims that a query finds, those with the most claims first, then by name. Private persons, as far as is known,
    /// and sources that the texts do not name are not put together across documents, and are none of them.
    /// </summary>
    /// <exception cref="Problems.QueryException">The query cannot be understood.</exception>
    public IReadOnlyList<SourceRow> Sources(string query)
    {
        bringUpToDate();
        (string sql, DynamicParameters values) = new Finder(connection).NumbersSql(query);
        DeskAliases aliases = DeskAliases.Load(connection);
        List<Row> rows = [.. connection.Query<Row>($"{Statements.ListSources} {sql} GROUP BY source.number ORDER BY source.number", values)];
        return
        [
            .. rows.GroupBy(r => aliases.ClassOf(r.Name).Count > 0 ? "alias:" + aliases.Main(r.Name) : r.Key, StringComparer.Ordinal)
                .Select(one => RowOf([.. one], aliases, sql, values))
                .Where(r => SourceKey.IsPublic(r.Kind, r.Actor))
                .OrderByDescending(r => r.Claims).ThenBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>One source; where the desk holds several to be one, under the name that stands for them.</summary>
    private SourceRow RowOf(Row[] rows, DeskAliases aliases, string sql, DynamicParameters values)
    {
        Row lead = rows.OrderBy(r => r.Name == aliases.Main(r.Name) ? 0 : 1).ThenBy(r => r.Actor is null).ThenBy(r => r.Key, StringComparer.Ordinal).First();
        string numbers = string.Join(", ", rows.Select(r => r.Number.ToString(CultureInfo.InvariantCulture)));
        long documents = rows.Length == 1
            ? lead.Documents
            : connection.ExecuteScalar<long>($"SELECT count(DISTINCT claim.document) FROM claim {sql} AND claim.source IN ({numbers})", values);
        return new SourceRow
        {
            Id = SourceKey.IdOf(lead.Key),
            Name = aliases.Main(lead.Name),
            Kind = lead.Kind,
            Actor = lead.Actor,
            Claims = rows.Sum(r => r.Claims),
            Documents = documents,
            Shared = rows.Sum(r => r.Shared),
            Disputed = rows.Sum(r => r.Disputed),
            Forecasts = rows.Sum(r => r.Forecasts),
        };
    }

    private sealed record Row
    {
        public long Number { get; init; }

        public string Key { get; init; } = "";

        public string Name { get; init; } = "";

        public string Kind { get; init; } = "";

        public string? Actor { get; init; }

        public long Claims { get; init; }

        public long Documents { get; init; }

        public long Shared { get; init; }

        public long Disputed { get; init; }

        public long Forecasts { get; init; }
    }
}
