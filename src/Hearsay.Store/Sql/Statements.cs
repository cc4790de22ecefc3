namespace Hearsay.Store.Sql;

/// <summary>
/// All that is asked of the database, in one place. Only what is named <c>…Words…</c> uses what other databases do otherwise
/// (full text).
/// </summary>
internal static class Statements
{
    public const string LastDocument = "SELECT coalesce(max(number), 0) FROM document";

    public const string LastClaim = "SELECT coalesce(max(number), 0) FROM claim";

    public const string LastReading = "SELECT coalesce(max(number), 0) FROM reading";

    public const string LastSource = "SELECT coalesce(max(number), 0) FROM source";

    public const string FindDocument = "SELECT number FROM document WHERE id = @1";

    public const string FindTombstone = "SELECT number FROM tombstone WHERE id = @1 AND kind = 'forgotten'";

    public const string FindSource = "SELECT number FROM source WHERE key = @1";

    public const string FindReader = "SELECT number FROM reader WHERE versions = @1";

    public const string FindFile = "SELECT documents FROM file WHERE path = @1 AND size = @2 AND modified = @3 AND failures = 0";

    public const string AddReader = "INSERT INTO reader (versions) VALUES (@1)";

    public const string AddDocument =
        """
        INSERT INTO document (number, id, title, outlet, author, place, language, genre, published, published_basis, length, content, added, reading, sketch)
        VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15)
        """;

    public const string AddCopy =
        """
        INSERT INTO copy (first, second, kind, share_of_first, share_of_second, published, reasons) VALUES (@1, @2, @3, @4, @5, @6, @7)
        ON CONFLICT (first, second) DO NOTHING
        """;

    public const string SketchesAfter = "SELECT number, sketch FROM document WHERE number > @number AND sketch IS NOT NULL ORDER BY number";

    public const string ListCopies =
        """
        SELECT f.id AS First, s.id AS Second, copy.kind AS Kind, copy.share_of_first AS ShareOfFirst, copy.share_of_second AS ShareOfSecond,
          copy.published AS Published, copy.reasons AS Reasons
        FROM copy JOIN document f ON f.number = copy.first JOIN document s ON s.number = copy.second
        """;

    public const string AddLocation =
        "INSERT INTO location (document, uri, added) VALUES (@1, @2, @3) ON CONFLICT (document, uri) DO NOTHING";

    public const string AddFile =
        """
        INSERT INTO file (path, size, modified, documents, failures, added) VALUES (@1, @2, @3, @4, @5, @6)
        ON CONFLICT (path) DO UPDATE SET
          size = excluded.size, modified = excluded.modified, documents = excluded.documents, failures = excluded.failures, added = excluded.added
        """;

    public const string AddReading =
        "INSERT INTO reading (number, document, reader, made, claims, first_claim, content) VALUES (@1, @2, @3, @4, @5, @6, @7)";

    public const string SetReading = "UPDATE document SET reading = @2 WHERE number = @1";

    public const string AddSource = "INSERT INTO source (number, key, name, kind, actor) VALUES (@1, @2, @3, @4, @5)";

    public const string AddClaim =
        """
        INSERT INTO claim (number, id, document, position, status, certainty, polarity, nature, plover, time_from, time_to, source, forecast, history, point_x, point_y, point_z, actors, countries, recipients, via)
        VALUES (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12, @13, @14, @15, @16, @17, @18, @19, @20, @21)
        """;

    public const string AddDocumentWords =
        "INSERT INTO document_words (rowid, title, text, outlet, author, marks) VALUES (@1, @2, @3, @4, @5, @6)";

    public const string AddClaimWords =
        """
        INSERT INTO claim_words (rowid, words, sources, actors, recipients, places, outlet, marks)
        VALUES (@1, @2, @3, @4, @5, @6, @7, @8)
        """;

    public const string RemoveClaims = "DELETE FROM claim WHERE document = @1";

    public const string RemoveClaimWords = "DELETE FROM claim_words WHERE rowid IN (SELECT number FROM claim WHERE document = @1)";

    public const string ListClaims = "SELECT claim.number, claim.document, claim.position";

    public const string ListDocuments =
        """
        SELECT document.number AS Number, document.id AS Id, document.title AS Title, document.outlet AS Outlet,
          document.author AS Author, document.published AS Published, document.genre AS Genre, document.language AS Language,
          document.added AS Added,
          (SELECT uri FROM location WHERE location.document = document.number ORDER BY added, uri LIMIT 1) AS Uri,
          (SELECT claims FROM reading WHERE reading.number = document.reading) AS Claims
        """;

    public const string LocationsOf =
        """
        SELECT uri FROM location JOIN document ON document.number = location.document WHERE document.id = @id
        ORDER BY location.added, uri
        """;

    public const string ContentOf =
        """
        SELECT document.content, reading.content FROM document LEFT JOIN reading ON reading.number = document.reading
        WHERE document.number = @number
        """;

    public const string VersionsOf =
        """
        SELECT reader.versions FROM document JOIN reading ON reading.number = document.reading JOIN reader ON reader.number = reading.reader
        WHERE document.id = @id
        """;

    public const string CheckDocuments =
        """
        SELECT document.number AS Number, document.id AS Id, document.redacted AS Redacted, reading.claims AS Claims,
          (SELECT count(*) FROM claim WHERE claim.document = document.number) AS Rows
        FROM document LEFT JOIN reading ON reading.number = document.reading
        ORDER BY document.number
        """;

    public const string ListRemarks =
        """
        SELECT number AS Number, target AS Target, kind AS Kind, value AS Value, reason AS Reason, author AS Author, made AS Made, undoes AS Undoes
        FROM remark
        """;

    public const string AddRemark =
        """
        INSERT INTO remark (target, document, claim, kind, value, reason, author, made, undoes)
        VALUES (@target, @document, @claim, @kind, @value, @reason, @author, @made, @undoes)
        RETURNING number
        """;

    public const string Aliases =
        """
        SELECT substr(target, 6), value FROM remark
        WHERE kind = 'alias' AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = remark.number) ORDER BY number
        """;

    /// <summary>The documents whose claims have words in their sources, actors, recipients or outlets.</summary>
    public const string DocumentsByWordsOfNames =
        "SELECT DISTINCT claim.document FROM claim_words JOIN claim ON claim.number = claim_words.rowid WHERE claim_words MATCH @words";

    public const string DocumentOfClaim =
        "SELECT document FROM claim WHERE number IN (SELECT rowid FROM claim_words WHERE claim_words MATCH @words)";

    public const string Tags =
        """
        SELECT value, count(*) FROM remark
        WHERE kind = 'tag' AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = remark.number)
        GROUP BY value ORDER BY value
        """;

    /// <summary>Counts of what there must be none of.</summary>
    public static IReadOnlyList<(string What, string Sql)> Counts { get; } =
    [
        ("claims of documents without a reading", "SELECT count(*) FROM claim JOIN document ON document.number = claim.document WHERE document.reading IS NULL"),
        ("documents that were found nowhere", "SELECT count(*) FROM document WHERE number NOT IN (SELECT document FROM location)"),
        ("claims without words in the index", "SELECT count(*) FROM claim WHERE number NOT IN (SELECT rowid FROM claim_words)"),
        ("documents without words in the index", "SELECT count(*) FROM document WHERE number NOT IN (SELECT rowid FROM document_words)"),
        ("entries of the index without a claim", "SELECT count(*) FROM claim_words WHERE rowid NOT IN (SELECT number FROM claim)"),
        ("entries of the index without a document", "SELECT count(*) FROM document_words WHERE rowid NOT IN (SELECT number FROM document)"),
    ];

    /// <summary>All that was read of document <c>@number</c>, in the order in which it can go. What people added is kept under its id, <c>@id</c>.</summary>
    public static IReadOnlyList<string> RemoveDocument { get; } =
    [
        "DELETE FROM claim_words WHERE rowid IN (SELECT number FROM claim WHERE document = @number)",
        "DELETE FROM document_words WHERE rowid = @number",
        "DELETE FROM claim WHERE document = @number",
        "DELETE FROM forecast WHERE document = @number",
        "DELETE FROM reading WHERE document = @number",
        "DELETE FROM location WHERE document = @number",
        "DELETE FROM copy WHERE first = @number OR second = @number",
        "UPDATE remark SET document_id = @id, document = NULL WHERE document = @number",
        "DELETE FROM document WHERE number = @number",
        .. RemoveIdleSources,
        // A file that the document came from is to be looked at again.
        "DELETE FROM file",
    ];

    /// <summary>What people added to document <c>@id</c>, which is removed.</summary>
    public static IReadOnlyList<string> RemoveRemarks { get; } =
    [
        "DELETE FROM remark WHERE undoes IN (SELECT number FROM remark WHERE document_id = @id)",
        "DELETE FROM remark WHERE document_id = @id",
    ];

    /// <summary>Remarks and edits of cases that are about a document, also where it is not in the library.</summary>
    public const string CountMentions =
        "SELECT (SELECT count(*) FROM remark WHERE document_id = @id) + (SELECT count(*) FROM case_edit WHERE instr(change, @id) > 0)";

    public const string HasRemarksOfRemoved = "SELECT EXISTS (SELECT 1 FROM remark WHERE document_id IS NOT NULL)";

    public const string TakeUpRemarks = "UPDATE remark SET document = @1, document_id = NULL WHERE document_id = @2";

    /// <summary>Sources that no claim names any more.</summary>
    public static IReadOnlyList<string> RemoveIdleSources =>
        ["DELETE FROM source WHERE number NOT IN (SELECT source FROM claim WHERE source IS NOT NULL UNION SELECT via FROM claim WHERE via IS NOT NULL UNION SELECT source FROM forecast WHERE source IS NOT NULL)"];

    /// <summary>What a series needs of a claim.</summary>
    public static (string Columns, string Join) CountedClaim { get; } = (
        "claim.plover AS Plover, claim.time_from AS First, claim.time_to AS Last, weighed.origin AS Origin, document.published AS Published",
        "JOIN document ON document.number = claim.document LEFT JOIN weighed ON weighed.claim = claim.number");

    public const string DocumentsByDay =
        "SELECT published, outlet, count(*) FROM document WHERE published IS NOT NULL AND reading IS NOT NULL GROUP BY published, outlet";

    /// <summary>What people concluded of tools of pressure and did not take back.</summary>
    public const string ListLensRemarks = ListRemarks +
        " WHERE kind IN ('confirmation', 'rejection') AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = remark.number) ORDER BY number";

    public const string ListSources =
        """
        SELECT source.number AS Number, source.key AS Key, source.name AS Name, source.kind AS Kind, source.actor AS Actor,
          count(*) AS Claims, count(DISTINCT claim.document) AS Documents, sum(claim.forecast) AS Forecasts,
          coalesce(sum(weighed.shared), 0) AS Shared, coalesce(sum(weighed.disputed), 0) AS Disputed
        FROM source JOIN claim ON claim.source = source.number LEFT JOIN weighed ON weighed.claim = claim.number
        """;

    public static IReadOnlyList<(string Name, string Sql)> Totals { get; } =
    [
        ("documents", "SELECT count(*) FROM document"),
        ("documents not read", "SELECT count(*) FROM document WHERE reading IS NULL"),
        ("claims", "SELECT count(*) FROM claim"),
        ("forecasts", "SELECT count(*) FROM claim WHERE forecast = 1"),
        ("sources with a name", "SELECT count(*) FROM source"),
        ("outlets", "SELECT count(DISTINCT outlet) FROM document"),
        ("pairs of copies", "SELECT count(*) FROM copy WHERE kind <> 'quoted'"),
        ("passages in common", "SELECT count(*) FROM copy WHERE kind = 'quoted'"),
        ("remarks", "SELECT count(*) FROM remark"),
        ("cases", "SELECT count(*) FROM case_file"),
        ("removed or forgotten", "SELECT count(*) FROM tombstone"),
    ];

    public const string PreviousReadings =
        """
        SELECT document.number, reading.content FROM document JOIN reading ON reading.number =
          (SELECT max(r.number) FROM reading r WHERE r.document = document.number AND r.number < document.reading)
        WHERE @id IS NULL OR document.id = @id
        ORDER BY document.number
        """;

    public const string ReadOtherwise =
        """
        SELECT document.id FROM document LEFT JOIN reading ON reading.number = document.reading LEFT JOIN reader ON reader.number = reading.reader
        WHERE document.language = 'en' AND (reader.versions IS NULL OR reader.versions <> @versions)
        ORDER BY document.number
        """;

    public const string ExportedContent =
        """
        SELECT document.added, document.content, reading.content FROM document LEFT JOIN reading ON reading.number = document.reading
        WHERE document.number = @number
        """;

    /// <summary>Where claims stand.</summary>
    public static (string Columns, string Join) PlainExport { get; } = ("claim.document AS Document, claim.position AS Position", "");

    /// <summary>Where claims stand, what they are about, and their origins.</summary>
    public static (string Columns, string Join) WeighedExport { get; } = (
        "claim.document AS Document, claim.position AS Position, happening.id AS Happening, coalesce(happening.claims, 0) AS Told, coalesce(weighed.origin, 0) AS Origin",
        "LEFT JOIN weighed ON weighed.claim = claim.number LEFT JOIN happening ON happening.number = weighed.happening");

    public const string IsOfCorrectedDocument =
        "claim.document IN (SELECT document FROM remark WHERE document IS NOT NULL AND (kind = 'correction' OR (kind = 'tag' AND value = 'gold')))";

    public const string HoldingRemarks =
        " WHERE kind <> 'undo' AND (target LIKE 'c-%' OR target LIKE 'd-%') AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = remark.number) ORDER BY number";

    /// <summary>The last numbers that were given, and how many documents are weighed.</summary>
    public const string State =
        """
        SELECT coalesce((SELECT max(number) FROM document), 0) || ' ' || coalesce((SELECT max(number) FROM reading), 0) || ' '
          || coalesce((SELECT max(number) FROM claim), 0) || ' ' || coalesce((SELECT max(number) FROM remark), 0) || ' '
          || coalesce((SELECT max(number) FROM tombstone), 0) || ' ' || (SELECT count(*) FROM weighed_document)
        """;
}
