using System.Globalization;
using System.Text.Json;
using Dapper;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Aliases;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Finding;

/// <summary>
/// Finds documents and claims by a query: words, "phrases", beginnings*, <c>field:value</c>, and, or, not, parentheses. What is found
/// comes in the order of adding, which does not change, so that a list can be taken up where it was left.
/// </summary>
public sealed class Finder
{
    private const int KeptReadings = 8;

    private readonly SqliteConnection connection;
    private readonly Queue<(long Number, Document Document, byte[] Findings)> lately = new();

    private readonly Action? bringUpToDate;

    /// <summary>Makes one.</summary>
    /// <param name="connection">The library's.</param>
    /// <param name="bringUpToDate">Run before a query that names origins or happenings; null if they are up to date.</param>
    internal Finder(SqliteConnection connection, Action? bringUpToDate = null)
    {
        this.connection = connection;
        this.bringUpToDate = bringUpToDate;
    }

    /// <summary>The fields that a query can name, and what their values look like.</summary>
    public static IReadOnlyList<(string Name, string Values)> Fields { get; } = [.. QueryFields.All.Select(f => (f.Name, f.Values))];

    /// <summary>The claims that a query finds.</summary>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    public IEnumerable<FoundClaim> Claims(string query, Listing? listing = null)
    {
        foreach ((long number, long document, int position) in ClaimRows(OfClaims(query), listing ?? new Listing()))
        {
            yield return Open(number, document, position);
        }
    }

    /// <summary>The documents that a query finds.</summary>
    /// <exception cref="QueryException">The query cannot be understood, or asks for what only claims have.</exception>
    public IEnumerable<ListedDocument> Documents(string query, Listing? listing = null)
    {
        SqlCondition condition = OfDocuments(query);
        return connection.Query<ListedDocument>(
            Statements.ListDocuments + Tail("document", condition, listing ?? new Listing()), Values(condition), buffered: false);
    }

    /// <summary>How many claims a query finds, counted up to a limit.</summary>
    public long CountClaims(string query, long limit = long.MaxValue)
    {
        SqlCondition condition = OfClaims(query);
        return Count("claim", condition, limit);
    }

    /// <summary>How many documents a query finds, counted up to a limit.</summary>
    public long CountDocuments(string query, long limit = long.MaxValue)
    {
        SqlCondition condition = OfDocuments(query);
        return Count("document", condition, limit);
    }

    /// <summary>The document of this id, with what was read from it; null if the library has none.</summary>
    public DocumentReading? Document(string id) =>
        NumberOf(id) is { } number ? ReadingOf(number) : null;

    /// <summary>The document of this id, without what was read from it; null if the library has none.</summary>
    public Document? Text(string id) => NumberOf(id) is { } number ? TextOf(number) : null;

    /// <summary>The claim of this id; null if the library has none.</summary>
    public FoundClaim? Claim(string id) => Claims("id:" + id, new Listing(1)).FirstOrDefault();

    /// <summary>The place of a document in the order of adding; null if the library has none of this id.</summary>
    public long? NumberOf(string id) =>
        connection.ExecuteScalar<long?>(Statements.FindDocument.Replace("@1", "@id", StringComparison.Ordinal), new { id });

    /// <summary>Whether a query names what is known of claims only once they were weighed: origins, happenings, disagreements.</summary>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    public static bool AsksForWeighing(string query) => QueryParser.Parse(query).AsksForWeighing;

    /// <summary>The places where a document was found, first found first.</summary>
    public IReadOnlyList<string> Locations(string id) => [.. connection.Query<string>(Statements.LocationsOf, new { id })];

    /// <summary>The documents that share much of their text with one, those with the largest share first.</summary>
    public IReadOnlyList<KeptCopy> CopiesOf(string id) =>
    [
        .. connection.Query<(string First, string Second, string Kind, double ShareOfFirst, double ShareOfSecond, string Published, string Reasons)>(
            Statements.ListCopies + " WHERE f.id = @id OR s.id = @id", new { id })
            .Select(row => new KeptCopy
            {
                First = row.First,
                Second = row.Second,
                Kind = row.Kind,
                ShareOfFirst = row.ShareOfFirst,
                ShareOfSecond = row.ShareOfSecond,
                Reasons = JsonSerializer.Deserialize<string[]>(row.Reasons)!,
            })
            .OrderByDescending(c => Math.Max(c.ShareOfFirst, c.ShareOfSecond)).ThenBy(c => c.First, StringComparer.Ordinal)
            .ThenBy(c => c.Second, StringComparer.Ordinal),
    ];

    /// <summary>
    /// What the current reading of each document says otherwise than the one before it, for those documents that have two.
    /// </summary>
    /// <param name="id">Only this document; null for all.</param>
    public IEnumerable<ReadingDifference> Differences(string? id = null)
    {
        foreach ((long number, byte[] content) in connection.Query<(long, byte[])>(Statements.PreviousReadings, new { id }))
        {
            DocumentReading after = ReadingOf(number);
            yield return ReadingDifference.Between(HearsayJsonReader.ReadFindings(Packing.Unpack(content), after.Document), after);
        }
    }

    /// <summary>The ids of the documents that were not read by this reader, in the order of adding.</summary>
    public IReadOnlyList<string> ReadOtherwise(ReaderVersions versions) =>
        [.. connection.Query<string>(Statements.ReadOtherwise, new { versions = ReaderText.Of(versions) })];

    /// <summary>What made the reading of a document; nothing if it was not read.</summary>
    public ReaderVersions VersionsOf(string id)
    {
        string? text = connection.ExecuteScalar<string?>(Statements.VersionsOf, new { id });
        Dictionary<string, string> models = text is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(text)!;
        string version = models.GetValueOrDefault("version", "");
        models.Remove("version");
        return new ReaderVersions(version, models);
    }

    /// <summary>A claim by where it stands.</summary>
    internal FoundClaim Open(long number, long document, int position)
    {
        (Document text, byte[] findings) = OpenDocument(document);
        (IReadOnlyList<Claim> neighbours, int index) = HearsayJsonReader.ReadSentence(findings, text, position);
        return new FoundClaim(number, neighbours[index], text, neighbours);
    }

    /// <summary>Other columns of the claims that a query finds, each row as a <typeparamref name="T"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="select">The columns with their names, and what they are joined with.</param>
    /// <param name="condition">A further condition.</param>
    internal IEnumerable<T> Rows<T>(string query, (string Columns, string Join) select, string condition)
    {
        SqlCondition found = OfClaims(query);
        string from = found.Words is null
            ? $"claim {select.Join} WHERE {found.Sql}"
            : $"claim_words CROSS JOIN claim ON claim.number = claim_words.rowid {select.Join} WHERE claim_words MATCH @words AND {found.Sql}";
        return connection.Query<T>($"SELECT {select.Columns} FROM {from} AND {condition}", Values(found), buffered: false);
    }

    /// <summary>Other columns of the claims that a query finds, those added last first.</summary>
    internal IEnumerable<T> Newest<T>(string query, string columns, string join, int most, string condition = "1 = 1")
    {
        SqlCondition found = OfClaims(query);
        string number = found.Words is null ? "claim.number" : "claim_words.rowid";
        string from = found.Words is null
            ? $"claim {join} WHERE {found.Sql}"
            : $"claim_words CROSS JOIN claim ON claim.number = claim_words.rowid {join} WHERE claim_words MATCH @words AND {found.Sql}";
        return connection.Query<T>(
            string.Create(CultureInfo.InvariantCulture, $"SELECT {columns} FROM {from} AND {condition} ORDER BY {number} DESC LIMIT {most}"), Values(found));
    }

    /// <summary>Whether a query finds a claim added after another. The index is asked from there on only.</summary>
    internal bool HasAfter(string query, long lastClaim) => ClaimRows(OfClaims(query), new Listing(1, lastClaim)).Any();

    /// <summary>A query as a condition on <c>claim</c>, for statements that count, with its values.</summary>
    internal (string Where, DynamicParameters Values) NumbersSql(string query)
    {
        SqlCondition found = OfClaims(query);
        string words = found.Words is null ? "" : " AND claim.number IN (SELECT rowid FROM claim_words WHERE claim_words MATCH @words)";
        return ($"WHERE {found.Sql}{words}", Values(found));
    }

    /// <summary>The text of a document by its number.</summary>
    internal Document TextOf(long number) => OpenDocument(number).Document;

    private SqlCondition OfClaims(string query)
    {
        Query parsed = QueryParser.Parse(query);
        if (parsed.AsksForWeighing)
        {
            bringUpToDate?.Invoke();
        }

        return QuerySql.OfClaims(QueryAliases.Expand(parsed, DeskAliases.Load(connection)), SourcesOf);
    }

    private SqlCondition OfDocuments(string query) =>
        QuerySql.OfDocuments(QueryAliases.Expand(QueryParser.Parse(query), DeskAliases.Load(connection)));

    /// <summary>The sources of an id, and those that the desk holds to be one with them.</summary>
    private IReadOnlyList<long> SourcesOf(string id)
    {
        DeskAliases aliases = DeskAliases.Load(connection);
        (long Number, string Key, string Name)[] all = [.. connection.Query<(long, string, string)>("SELECT number, key, name FROM source")];
        HashSet<string> names = [.. all.Where(s => SourceKey.IdOf(s.Key) == id).Select(s => aliases.Main(s.Name))];
        return [.. all.Where(s => SourceKey.IdOf(s.Key) == id || (aliases.ClassOf(s.Name).Count > 0 && names.Contains(aliases.Main(s.Name)))).Select(s => s.Number)];
    }

    /// <summary>A document by its number, with what was read from it.</summary>
    internal DocumentReading ReadingOf(long number)
    {
        (Document document, byte[] findings) = OpenDocument(number);
        return findings.Length == 0
            ? new DocumentReading(document, [], [], [])
            : HearsayJsonReader.ReadFindings(findings, document);
    }

    /// <summary>The document, and its findings as JSON, empty if it was not read. The last few are kept: claims come document by document.</summary>
    private (Document Document, byte[] Findings) OpenDocument(long number)
    {
        foreach ((long kept, Document document, byte[] findings) in lately)
        {
            if (kept == number)
            {
                return (document, findings);
            }
        }

        (byte[] content, byte[]? packed) = connection.QuerySingle<(byte[], byte[]?)>(Statements.ContentOf, new { number });
        Document opened = HearsayJsonReader.Read(Packing.Unpack(content)).Reading.Document;
        byte[] found = packed is null ? [] : Packing.Unpack(packed);
        if (lately.Count == KeptReadings)
        {
            lately.Dequeue();
        }

        lately.Enqueue((number, opened, found));
        return (opened, found);
    }

    private IEnumerable<(long Number, long Document, int Position)> ClaimRows(SqlCondition condition, Listing listing) =>
        connection.Query<(long, long, int)>(Statements.ListClaims + Tail("claim", condition, listing), Values(condition), buffered: true);

    /// <summary>
    /// From the index, where it is asked, in its order, so that the first of many are there at once; else from the table.
    /// </summary>
    private static string Tail(string table, SqlCondition condition, Listing listing)
    {
        string number = condition.Words is null ? $"{table}.number" : $"{table}_words.rowid";
        string after = listing.After is { } place
            ? string.Create(CultureInfo.InvariantCulture, $" AND {number} {(listing.IsNewestFirst ? '<' : '>')} {place}")
            : "";
        string limit = listing.Limit is { } most ? string.Create(CultureInfo.InvariantCulture, $" LIMIT {most}") : "";
        return $" FROM {From(table, condition)}{after} ORDER BY {number}{(listing.IsNewestFirst ? " DESC" : "")}{limit}";
    }

    private static string From(string table, SqlCondition condition) => condition.Words is null
        ? $"{table} WHERE {condition.Sql}"
        : $"{table}_words CROSS JOIN {table} ON {table}.number = {table}_words.rowid WHERE {table}_words MATCH @words AND {condition.Sql}";

    private long Count(string table, SqlCondition condition, long limit)
    {
        // Where the index alone decides, the table need not be looked at.
        string from = condition is { Words: not null, Sql: "1 = 1" }
            ? $"{table}_words WHERE {table}_words MATCH @words"
            : From(table, condition);
        return connection.ExecuteScalar<long>(
            string.Create(CultureInfo.InvariantCulture, $"SELECT count(*) FROM (SELECT 1 FROM {from} LIMIT {limit})"), Values(condition));
    }

    private static DynamicParameters Values(SqlCondition condition)
    {
        var values = new DynamicParameters();
        values.Add("words", condition.Words);
        for (int i = 0; i < condition.Values.Count; i++)
        {
            values.Add(string.Create(CultureInfo.InvariantCulture, $"q{i}"), condition.Values[i]);
        }

        return values;
    }
}
