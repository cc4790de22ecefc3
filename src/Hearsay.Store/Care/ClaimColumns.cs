using Dapper;
using Hearsay.Documents;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Hearsay.Store.Schema;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Care;

/// <summary>Gives the claims of an older library the columns that came since, from what was read.</summary>
internal sealed class ClaimColumns(SqliteConnection connection)
{
    /// <summary>The steps that make the columns.</summary>
    private static readonly string[] Steps = ["indicators", "facets", "network"];

    private const string SetColumns =
        """
        UPDATE claim SET point_x = @X, point_y = @Y, point_z = @Z, actors = @actors, countries = @countries, recipients = @recipients, via = @via
        WHERE document = @document AND position = @position
        """;

    /// <summary>Fills the columns when steps have made some of them; each document is opened once.</summary>
    public void Fill(IEnumerable<SchemaStep> steps)
    {
        if (!steps.Any(s => Steps.Contains(s.Title)))
        {
            return;
        }

        var finder = new Finder(connection);
        foreach (long document in connection.Query<long>("SELECT number FROM document WHERE reading IS NOT NULL ORDER BY number").ToList())
        {
            IReadOnlyList<Claim> claims = finder.ReadingOf(document).Claims;
            for (int position = 0; position < claims.Count; position++)
            {
                Claim claim = claims[position];
                EarthPoint? point = EarthPoint.Of(claim.Place);
                (string? actors, string? countries, string? recipients) = (ClaimCodes.ActorsOf(claim), ClaimCodes.CountriesOf(claim), ClaimCodes.RecipientsOf(claim));
                long? via = SourceKey.OfChain(claim, 2) is { } outer ? NumberOf(outer.Key, outer.Source) : null;
                if (point is not null || actors is not null || countries is not null || recipients is not null || via is not null)
                {
                    connection.Execute(SetColumns, new { point?.X, point?.Y, point?.Z, actors, countries, recipients, via, document, position });
                }
            }
        }
    }
    /// <summary>The number of a source, which is added if it is new.</summary>
    private long NumberOf(string key, Source source)
    {
        connection.Execute(
            "INSERT INTO source (key, name, kind, actor) VALUES (@key, @name, @kind, @Actor) ON CONFLICT (key) DO NOTHING",
            new { key, name = source.Entity ?? source.Name, kind = source.Kind.ToString().ToLowerInvariant(), source.Actor });
        return connection.ExecuteScalar<long>("SELECT number FROM source WHERE key = @key", new { key });
    }
}
