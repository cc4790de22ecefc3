namespace Hearsay.Store.Sql;

/// <summary>What is asked of the tables of happenings and origins.</summary>
internal static class WeighingStatements
{
    /// <summary>Documents that were read and whose claims are not weighed, in the order of their dates.</summary>
    public const string Pending =
        """
        SELECT number FROM document
        WHERE number IN (SELECT document FROM reading) AND number NOT IN (SELECT document FROM weighed_document)
        ORDER BY published, number LIMIT @most
        """;

    public const string CountPending =
        "SELECT count(*) FROM (SELECT DISTINCT document FROM reading) read WHERE document NOT IN (SELECT document FROM weighed_document)";

    /// <summary>Whether anything but new documents waits.</summary>
    public const string IsLoose =
        "SELECT EXISTS (SELECT 1 FROM loosened) OR EXISTS (SELECT 1 FROM weighed WHERE block = 0)";

    public const string Stamp = "SELECT value FROM property WHERE name = 'weighing'";

    public const string RemoveStamp = "DELETE FROM property WHERE name = 'weighing'";

    public const string SetStamp =
        "INSERT INTO property (name, value) VALUES ('weighing', @stamp) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

    public const string Nodes = "SELECT claim, document, block FROM weighed WHERE block IS NOT NULL ORDER BY claim";

    public const string Ties = "SELECT first, second, strength FROM tie";

    public const string Loosened = "SELECT claim FROM loosened ORDER BY claim";

    public const string Months = "SELECT document, months FROM weighed_document ORDER BY document";

    public const string ClaimsOf = "SELECT number, position FROM claim WHERE document = @number ORDER BY number";

    public const string CopiesOf = "SELECT first, second FROM copy WHERE first = @number OR second = @number";

    public const string AddTie =
        "INSERT INTO tie (first, second, strength) VALUES (@1, @2, @3) ON CONFLICT (first, second) DO UPDATE SET strength = excluded.strength";

    public const string RemoveTie = "DELETE FROM tie WHERE first = @1 AND second = @2";

    public const string RemoveBlock = "DELETE FROM happening WHERE block = @1";

    public const string FindOrigin = "SELECT number FROM origin WHERE key = @1 AND kind = @2 AND name = @3 AND actor = @4";

    public const string AddOrigin = "INSERT INTO origin (key, kind, name, actor) VALUES (@1, @2, @3, @4)";

    public const string AddOriginWords = "INSERT INTO origin_words (rowid, words) VALUES (@1, @2)";

    public const string AddHappening =
        """
        INSERT INTO happening (id, block, claims, documents, first_day, disagreements, content) VALUES (@1, @2, @3, @4, @5, @6, @7)
        RETURNING number
        """;

    public const string AddWeighed =
        """
        INSERT INTO weighed (claim, document, block, happening, origin, shared, disputed) VALUES (@1, @2, @3, @4, @5, @6, @7)
        ON CONFLICT (claim) DO UPDATE SET document = excluded.document, block = excluded.block, happening = excluded.happening,
          origin = excluded.origin, shared = excluded.shared, disputed = excluded.disputed
        """;

    public const string AddWeighedDocument =
        "INSERT INTO weighed_document (document, months) VALUES (@1, @2) ON CONFLICT (document) DO UPDATE SET months = excluded.months";

    public const string ListHappenings =
        "SELECT number AS Number, id AS Id, documents AS Documents, first_day AS FirstDay, content AS Content FROM happening";

    public const string ClaimsOfHappening =
        """
        SELECT claim.number, claim.document, claim.position FROM weighed JOIN claim ON claim.number = weighed.claim
        WHERE weighed.happening = @number ORDER BY claim.number
        """;

    public const string PlaceOfClaim = "SELECT document, position FROM claim WHERE number = @number";

    public const string WeighedClaim =
        """
        SELECT happening.id AS Happening, coalesce(happening.documents, 0) AS Documents, origin.kind AS Kind, origin.name AS Origin, weighed.shared AS IsShared, weighed.disputed AS IsDisputed
        FROM weighed LEFT JOIN happening ON happening.number = weighed.happening LEFT JOIN origin ON origin.number = weighed.origin
        WHERE weighed.claim = @number
        """;

    /// <summary>Everything that was weighed, in the order in which it can go.</summary>
    public static IReadOnlyList<string> Clear { get; } =
        ["DELETE FROM origin_words", "DELETE FROM origin", "DELETE FROM happening", "DELETE FROM weighed", "DELETE FROM tie", "DELETE FROM loosened", "DELETE FROM weighed_document"];

    /// <summary>Origins that no claim has any more.</summary>
    public static IReadOnlyList<string> RemoveIdleOrigins { get; } =
    [
        "DELETE FROM origin_words WHERE rowid IN (SELECT number FROM origin WHERE number NOT IN (SELECT origin FROM weighed WHERE origin IS NOT NULL))",
        "DELETE FROM origin WHERE number NOT IN (SELECT origin FROM weighed WHERE origin IS NOT NULL)",
    ];

    /// <summary>
    /// Takes the claims of document <c>@number</c> out of what was weighed. What hangs together with them, and what shares text with the
    /// document, is looked at anew when the weighing is next brought up to date.
    /// </summary>
    public static IReadOnlyList<string> Unweigh { get; } =
    [
        """
        INSERT INTO loosened (claim) SELECT tie.second FROM tie JOIN weighed ON weighed.claim = tie.first WHERE weighed.document = @number
        UNION SELECT tie.first FROM tie JOIN weighed ON weighed.claim = tie.second WHERE weighed.document = @number
        ON CONFLICT (claim) DO NOTHING
        """,
        "DELETE FROM loosened WHERE claim IN (SELECT claim FROM weighed WHERE document = @number)",
        "DELETE FROM tie WHERE first IN (SELECT claim FROM weighed WHERE document = @number) OR second IN (SELECT claim FROM weighed WHERE document = @number)",
        "DELETE FROM happening WHERE block IN (SELECT block FROM weighed WHERE document = @number AND block > 0)",
        "UPDATE weighed SET block = 0, happening = NULL, origin = NULL, shared = 0, disputed = 0 WHERE block IN (SELECT block FROM weighed WHERE document = @number AND block > 0)",
        "DELETE FROM weighed WHERE document = @number",
        "DELETE FROM weighed_document WHERE document = @number",
        """
        DELETE FROM weighed_document WHERE document IN
          (SELECT first FROM copy WHERE second = @number UNION SELECT second FROM copy WHERE first = @number)
        """,
    ];

    /// <summary>Counts of what there must be none of once the weighing is up to date.</summary>
    public static IReadOnlyList<(string What, string Sql)> Counts { get; } =
    [
        ("weighed claims that are not there", "SELECT count(*) FROM weighed WHERE claim NOT IN (SELECT number FROM claim)"),
        ("claims of weighed documents that are not weighed", "SELECT count(*) FROM claim WHERE document IN (SELECT document FROM weighed_document) AND number NOT IN (SELECT claim FROM weighed)"),
        ("weighed claims of a happening that is not there", "SELECT count(*) FROM weighed WHERE happening IS NOT NULL AND happening NOT IN (SELECT number FROM happening)"),
        ("weighed claims without an origin", "SELECT count(*) FROM weighed WHERE (block IS NULL OR block > 0) AND (origin IS NULL OR origin NOT IN (SELECT number FROM origin))"),
        ("happenings without a claim", "SELECT count(*) FROM happening WHERE number NOT IN (SELECT happening FROM weighed WHERE happening IS NOT NULL)"),
        ("happenings with another number of claims", "SELECT count(*) FROM happening WHERE claims <> (SELECT count(*) FROM weighed WHERE weighed.happening = happening.number)"),
        ("ties of claims that are not there", "SELECT count(*) FROM tie WHERE first NOT IN (SELECT claim FROM weighed) OR second NOT IN (SELECT claim FROM weighed)"),
        ("origins without words in the index", "SELECT count(*) FROM origin WHERE number NOT IN (SELECT rowid FROM origin_words)"),
    ];
}
