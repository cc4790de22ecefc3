using Dapper;
using Hearsay.Documents;
using Hearsay.Store.Finding;
using Hearsay.Store.Schema;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Care;

/// <summary>Gives the claims of an older library the columns that tell where, from what was read.</summary>
internal sealed class ClaimPoints(SqliteConnection connection)
{
    /// <summary>The step that makes the columns.</summary>
    private const string StepTitle = "indicators";

    private const string SetPoint =
        "UPDATE claim SET point_x = @X, point_y = @Y, point_z = @Z WHERE document = @document AND position = @position";

    /// <summary>Fills the columns when the step has made them.</summary>
    public void Fill(SchemaStep step)
    {
        if (step.Title != StepTitle)
        {
            return;
        }

        var finder = new Finder(connection);
        foreach (long document in connection.Query<long>("SELECT number FROM document WHERE reading IS NOT NULL ORDER BY number").ToList())
        {
            IReadOnlyList<Claim> claims = finder.ReadingOf(document).Claims;
            for (int position = 0; position < claims.Count; position++)
            {
                if (EarthPoint.Of(claims[position].Place) is { } point)
                {
                    connection.Execute(SetPoint, new { point.X, point.Y, point.Z, document, position });
                }
            }
        }
    }
}
