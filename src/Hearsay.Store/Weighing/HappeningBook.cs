using System.Globalization;
using Dapper;
using Hearsay.Store.Aliases;
using Hearsay.Store.Finding;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Weighing;

/// <summary>
/// The occurrences that the claims of a library are about, with where their claims come from and where they disagree. The same claims give
/// the same happenings, in whatever order they were added.
/// </summary>
public sealed class HappeningBook
{
    private static readonly Dictionary<long, FoundClaim> Claimless = [];

    private readonly SqliteConnection connection;
    private readonly Finder finder;

    internal HappeningBook(SqliteConnection connection)
    {
        this.connection = connection;
        finder = new Finder(connection);
    }

    /// <summary>The happenings with a claim that a query finds, those of most documents first, then by day and id.</summary>
    /// <param name="query">What is looked for, as in <see cref="Finder.Claims"/>.</param>
    /// <param name="choice">Which of them.</param>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    /// <exception cref="LibraryException">There is no happening after which to go on.</exception>
    public IEnumerable<WeighedHappening> Find(string query, HappeningChoice choice) => Rows(query, choice).Select(Open);

    /// <summary>The same without their claims, which take most of the time: for lists that show only what each is about.</summary>
    public IEnumerable<WeighedHappening> Outline(string query, HappeningChoice choice) => Rows(query, choice).Select(row => Outline(row, Claimless));

    private List<Row> Rows(string query, HappeningChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        (string where, DynamicParameters values) = Where(query, choice);
        string limit = choice.Limit is { } most ? string.Create(CultureInfo.InvariantCulture, $" LIMIT {most}") : "";
        return [.. connection.Query<Row>(
            $"{WeighingStatements.ListHappenings} WHERE {where} ORDER BY documents DESC, coalesce(first_day, 0), id{limit}", values)];
    }

    /// <summary>How many happenings that would be, whatever the limit.</summary>
    public long Count(string query, HappeningChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        (string where, DynamicParameters values) = Where(query, choice with { After = null });
        return connection.ExecuteScalar<long>($"SELECT count(*) FROM happening WHERE {where}", values);
    }

    /// <summary>The happening of this id; null if the library has none.</summary>
    public WeighedHappening? Get(string id) =>
        connection.QuerySingleOrDefault<Row>($"{WeighingStatements.ListHappenings} WHERE id = @id", new { id }) is { } row ? Open(row) : null;

    /// <summary>What is known of where a claim comes from; null if the library has no such claim.</summary>
    public WeighedClaim? Claim(long number) => connection.QuerySingleOrDefault<WeighedClaim>(WeighingStatements.WeighedClaim, new { number });

    private (string Where, DynamicParameters Values) Where(string query, HappeningChoice choice)
    {
        DynamicParameters values = new();
        string where = "claims >= @least";
        if (query.Trim().Length > 0)
        {
            (string found, values) = finder.NumbersSql(query);
            where += $" AND number IN (SELECT weighed.happening FROM weighed JOIN claim ON claim.number = weighed.claim {found})";
        }

        values.Add("least", choice.LeastClaims);
        where += choice.IsDisagreeing ? " AND disagreements > 0" : "";
        if (choice.After is { } id)
        {
            List<(long, long)> last = [.. connection.Query<(long, long)>("SELECT documents, coalesce(first_day, 0) FROM happening WHERE id = @id", new { id })];
            (long documents, long first) = last.Count == 1
                ? last[0]
                : throw new LibraryException($"The library has no happening '{id}' any more: start the list again.");
            where += " AND (documents < @documents OR (documents = @documents AND (coalesce(first_day, 0) > @first OR (coalesce(first_day, 0) = @first AND id > @id))))";
            values.AddDynamicParams(new { documents, first, id });
        }

        return (where, values);
    }

    private WeighedHappening Open(Row row)
    {
        Dictionary<long, FoundClaim> claims = connection.Query<(long Number, long Document, int Position)>(WeighingStatements.ClaimsOfHappening, new { number = row.Number })
            .ToDictionary(c => c.Number, c => finder.Open(c.Number, c.Document, c.Position));
        return Outline(row, claims);
    }

    private WeighedHappening Outline(Row row, IReadOnlyDictionary<long, FoundClaim> claims)
    {
        HappeningContent content = row.Content is { } packed ? HappeningContent.Unpack(packed) : Form(row);
        return new WeighedHappening(content.Happening, claims, content.Told, content.Disagreements);
    }

    /// <summary>What one claim alone is about is not kept, but formed.</summary>
    private HappeningContent Form(Row row)
    {
        (long number, long document, _) = connection.QuerySingle<(long, long, int)>(WeighingStatements.ClaimsOfHappening, new { number = row.Number });
        DeskAliases aliases = DeskAliases.Load(connection);
        LoadedDocument loaded = new DocumentLoader(connection, aliases).Load([document], null).Single();
        FormedHappening formed = new HappeningFormer(new CopyBook(connection, null), aliases.ForOrigins)
            .Form(loaded.Occurrences.Where(o => o.Number == number), new Dictionary<long, LoadedDocument> { [document] = loaded }).Single();
        return new HappeningContent(formed.Happening, formed.Told, formed.Disagreements);
    }

    private sealed record Row
    {
        public long Number { get; init; }

        public string Id { get; init; } = "";

        public long Documents { get; init; }

        public long? FirstDay { get; init; }

        public byte[]? Content { get; init; }
    }
}
