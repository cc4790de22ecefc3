using Dapper;
using Hearsay.Documents;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Hearsay.Store.Schema;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Care;

/// <summary>Gives the claims of an older library the columns by which lists are narrowed, from what was read.</summary>
internal sealed class ClaimCodeFiller(SqliteConnection connection)
{
    /// <summary>The step that makes the columns.</summary>
    private const string StepTitle = "facets";

    private const string SetCodes = "UPDATE claim SET actors = @actors, countries = @countries WHERE document = @document AND position = @position";

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
                (string? actors, string? countries) = (ClaimCodes.ActorsOf(claims[position]), ClaimCodes.CountriesOf(claims[position]));
                if (actors is not null || countries is not null)
                {
                    connection.Execute(SetCodes, new { actors, countries, document, position });
                }
            }
        }
    }
}
