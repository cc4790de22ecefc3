namespace Hearsay.Store.Sql;

/// <summary>What is asked of the ledger's tables.</summary>
internal static class LedgerStatements
{
    public const string AddForecast =
        """
        INSERT INTO forecast (document, claim, first, last, condition, source, is_own, made, deadline, form, low, high, is_resolvable, entered)
        VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14)
        ON CONFLICT (document, claim) DO UPDATE SET
          first = excluded.first, last = excluded.last, condition = excluded.condition, source = excluded.source, is_own = excluded.is_own,
          made = excluded.made, deadline = excluded.deadline, form = excluded.form, low = excluded.low, high = excluded.high,
          is_resolvable = excluded.is_resolvable
        WHERE NOT EXISTS (
          SELECT 1 FROM remark WHERE remark.document = forecast.document AND remark.claim = forecast.claim AND remark.kind IN ('wording', 'resolution'))
        """;

    public const string RemoveStale =
        """
        DELETE FROM forecast WHERE document = @1
          AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.document = forecast.document AND claim.id = forecast.claim AND claim.forecast = 1)
          AND NOT EXISTS (
            SELECT 1 FROM remark WHERE remark.document = forecast.document AND remark.claim = forecast.claim AND remark.kind IN ('wording', 'resolution'))
        """;

    /// <summary>Entries in the order of claims in documents, without what stands in the documents.</summary>
    public const string ListForecasts =
        """
        SELECT forecast.document AS Document, document.id AS DocumentId, forecast.claim AS Claim, forecast.first AS First, forecast.last AS Last,
          forecast.condition AS Condition, source.name AS SourceName, source.kind AS SourceKind, source.actor AS SourceActor, source.key AS SourceKey,
          forecast.is_own AS IsOwn, forecast.made AS Made, forecast.deadline AS Deadline, forecast.form AS Form, forecast.low AS Low,
          forecast.high AS High, forecast.is_resolvable AS IsResolvable, forecast.entered AS Entered,
          document.author AS Author, document.outlet AS Outlet
        FROM forecast JOIN document ON document.number = forecast.document LEFT JOIN source ON source.number = forecast.source
        """;

    /// <summary>The forecasts that somebody sharpened or resolved.</summary>
    public const string Judged =
        """
        (SELECT remark.claim FROM remark WHERE remark.kind IN ('wording', 'resolution') AND remark.claim IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = remark.number))
        """;

    /// <summary>By what forecasts are ordered: the deadline, those without one last.</summary>
    public const string Order = "coalesce(forecast.deadline, '9999-12-31'), forecast.document, forecast.claim";

    /// <summary>Who made how many forecasts, source by source.</summary>
    public const string CountBySource =
        """
        SELECT forecast.source AS Source, source.name AS SourceName, source.kind AS SourceKind, source.actor AS SourceActor, source.key AS SourceKey,
          NULL AS Author, 0 AS IsOwn, count(*) AS Made, sum(CASE WHEN forecast.form = 'unfalsifiable' THEN 1 ELSE 0 END) AS Unfalsifiable,
          sum(CASE WHEN forecast.deadline < @day THEN 1 ELSE 0 END) AS Matured
        FROM forecast JOIN source ON source.number = forecast.source
        WHERE forecast.is_own = 0 AND source.key IS NOT NULL
        GROUP BY forecast.source
        UNION ALL
        SELECT NULL, NULL, NULL, NULL, NULL, document.author, 1, count(*), sum(CASE WHEN forecast.form = 'unfalsifiable' THEN 1 ELSE 0 END),
          sum(CASE WHEN forecast.deadline < @day THEN 1 ELSE 0 END)
        FROM forecast JOIN document ON document.number = forecast.document
        WHERE forecast.is_own = 1 AND document.author IS NOT NULL
        GROUP BY document.author
        """;

    public const string ListOwn = "SELECT number AS Number, words AS Words, deadline AS Deadline, author AS Author, made AS Made FROM own_forecast";

    public const string AddOwn =
        "INSERT INTO own_forecast (words, deadline, author, made) VALUES (@words, @deadline, @author, @made) RETURNING number";

    /// <summary>The remarks on forecasts that hold, in the order of making.</summary>
    public const string ListJudgements = Statements.ListRemarks +
        """

        WHERE kind IN ('wording', 'resolution', 'estimate') AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = remark.number)
        ORDER BY number
        """;
}
