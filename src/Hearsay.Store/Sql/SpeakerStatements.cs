namespace Hearsay.Store.Sql;

/// <summary>What is asked about those who speak.</summary>
internal static class SpeakerStatements
{
    /// <summary>Every source that vouches for a claim, with how many, and the claim added last.</summary>
    public const string List =
        """
        SELECT source.number AS Number, source.key AS Key, source.name AS Name, source.kind AS Kind, source.actor AS Actor, counted.claims AS Claims, counted.last AS Last
        FROM (SELECT source, count(*) AS claims, max(number) AS last FROM claim WHERE source IS NOT NULL GROUP BY source) counted
        JOIN source ON source.number = counted.source ORDER BY source.number
        """;

    public const string CountDocuments = "SELECT count(DISTINCT document) FROM claim WHERE source IN @numbers";

    public const string CountStatuses = "SELECT status, count(*) FROM claim WHERE source IN @numbers GROUP BY status ORDER BY status";

    public const string Outlets = "SELECT DISTINCT outlet FROM document WHERE outlet IS NOT NULL AND number IN (SELECT document FROM claim WHERE source IN @numbers)";

    /// <summary>The claims of sources, those of the documents added last first.</summary>
    public const string Rows =
        """
        SELECT claim.number AS Number, claim.status AS Status, claim.plover AS Plover, claim.actors AS Actors, claim.recipients AS Recipients, claim.forecast AS Forecast,
          claim.time_from AS Day, document.outlet AS Outlet, document.published AS Published, coalesce(weighed.shared, 0) AS Shared, coalesce(weighed.disputed, 0) AS Disputed,
          origin.key AS Origin, weighed.happening AS Happening
        FROM claim JOIN document ON document.number = claim.document LEFT JOIN weighed ON weighed.claim = claim.number LEFT JOIN origin ON origin.number = weighed.origin
        WHERE claim.source IN @numbers ORDER BY claim.document DESC, claim.number DESC LIMIT @most
        """;

    public const string CitedBy =
        """
        SELECT source.key, source.name, count(*) FROM claim JOIN source ON source.number = claim.via WHERE claim.source IN @numbers AND claim.via IS NOT NULL
        GROUP BY source.number ORDER BY count(*) DESC, source.key LIMIT @most
        """;

    public const string Cites =
        """
        SELECT source.key, source.name, count(*) FROM claim JOIN source ON source.number = claim.source WHERE claim.via IN @numbers
        GROUP BY source.number ORDER BY count(*) DESC, source.key LIMIT @most
        """;
}
