using Dapper;
using Hearsay.Store.Finding;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Counting;

/// <summary>Counts what is in a library.</summary>
public sealed class Counter
{
    private readonly SqliteConnection connection;

    internal Counter(SqliteConnection connection)
    {
        this.connection = connection;
    }

    /// <summary>How much there is of everything.</summary>
    public IReadOnlyList<(string Name, long Count)> Totals() =>
        [.. Statements.Totals.Select(t => (t.Name, connection.ExecuteScalar<long>(t.Sql)))];

    /// <summary>What is said to have happened, by period and type.</summary>
    public Series Series() => new(connection);

    /// <summary>The sources of the claims that a query finds, those with the most claims first, then by name.</summary>
    /// <exception cref="Problems.QueryException">The query cannot be understood.</exception>
    public IReadOnlyList<SourceRow> Sources(string query)
    {
        (string sql, DynamicParameters values) = Finder.NumbersSql(query);
        return
        [
            .. connection.Query<SourceRow>($"{Statements.ListSources} {sql} GROUP BY source.number", values)
                .OrderByDescending(r => r.Claims).ThenBy(r => r.Name, StringComparer.Ordinal),
        ];
    }
}
