namespace Hearsay.Store.Sql;

/// <summary>What is asked of the tables of indicators.</summary>
internal static class IndicatorStatements
{
    public const string Add =
        """
        INSERT INTO indicator (name, sentence, case_name, hypothesis, author, made) VALUES (@name, @sentence, @caseName, @hypothesis, @author, @made)
        RETURNING number
        """;

    /// <summary>Dropped is what a remark says so of that was not taken back.</summary>
    public const string List =
        """
        SELECT number AS Number, name AS Name, sentence AS Sentence, case_name AS CaseName, hypothesis AS Hypothesis, author AS Author, made AS Made,
          EXISTS (SELECT 1 FROM remark r WHERE r.kind = 'drop' AND r.target = 'indicator:' || indicator.number
            AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = r.number)) AS IsDropped
        FROM indicator ORDER BY number
        """;

    public const string AddTurn =
        """
        INSERT INTO indicator_turn (indicator, day, state, units, claims, noted) VALUES (@indicator, @day, @state, @units, @claims, @noted)
        RETURNING number
        """;

    public const string ListTurns =
        """
        SELECT number AS Number, indicator AS Indicator, day AS Day, state AS State, units AS Units, claims AS Claims, noted AS Noted
        FROM indicator_turn WHERE number > @after ORDER BY number
        """;

    public const string LastState = "SELECT state FROM indicator_turn WHERE indicator = @indicator ORDER BY number DESC LIMIT 1";

    public const string ToldUpTo = "SELECT last_turn FROM indicator_told WHERE receiver = @receiver";

    public const string SetTold =
        """
        INSERT INTO indicator_told (receiver, last_turn) VALUES (@receiver, @turn)
        ON CONFLICT (receiver) DO UPDATE SET last_turn = excluded.last_turn
        """;

    public const string ClaimOf = "SELECT id FROM claim WHERE number = @number";

    /// <summary>Takes an indicator out for good.</summary>
    public static IReadOnlyList<string> Remove { get; } =
    [
        "DELETE FROM remark WHERE undoes IN (SELECT number FROM remark WHERE target = 'indicator:' || @number)",
        "DELETE FROM remark WHERE target = 'indicator:' || @number",
        "DELETE FROM indicator_turn WHERE indicator = @number",
        "DELETE FROM indicator WHERE number = @number",
    ];

    /// <summary>What an indicator must know of a claim.</summary>
    public static (string Columns, string Join) Sighting { get; } = (
        """
        claim.number AS Claim, claim.document AS Document, document.id AS DocumentId, document.published AS Published, document.added AS Added,
        claim.time_from AS First, claim.time_to AS Last, weighed.happening AS Happening, origin.key AS Origin, origin.kind AS OriginKind
        """,
        """
        JOIN document ON document.number = claim.document LEFT JOIN weighed ON weighed.claim = claim.number
        LEFT JOIN origin ON origin.number = weighed.origin
        """);
}
