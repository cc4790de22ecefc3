using System.Globalization;
using Dapper;
using Hearsay.Store.Aliases;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Origins;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Remarks;

/// <summary>
/// What people added. Nothing is changed or deleted here: who takes something back adds that. What the machine read stays as it was
/// read, beside it.
/// </summary>
public sealed class RemarkBook
{
    /// <summary>What stands before a name as the target of a remark.</summary>
    public const string NamePrefix = "name:";

    /// <summary>What stands before a name as the target of a saved search.</summary>
    public const string SearchPrefix = "search:";

    private readonly SqliteConnection connection;
    private readonly TimeProvider clock;

    internal RemarkBook(SqliteConnection connection, TimeProvider clock)
    {
        this.connection = connection;
        this.clock = clock;
    }

    /// <summary>Adds a remark on a document (<c>d-…</c>), a claim (<c>c-…</c>) or a source (<c>source:NAME</c>).</summary>
    /// <returns>Its number.</returns>
    /// <exception cref="LibraryException">There is no such document or claim, or the value is none for the kind.</exception>
    public long Add(string target, RemarkKind kind, string? value, string? reason, string author)
    {
        ArgumentNullException.ThrowIfNull(target);
        string? checkedValue = Check(target, kind, value);
        (long? document, long? claim) = Locate(target);
        return Insert(target, document, claim, kind, checkedValue, reason, author, null);
    }

    /// <summary>Declares two names of actors, sources or outlets to be one. What was read stays as it is.</summary>
    /// <param name="name">The name that stands for both.</param>
    /// <param name="other">The other one.</param>
    /// <param name="reason">Why, or null.</param>
    /// <param name="author">Who.</param>
    /// <returns>The number of the remark.</returns>
    /// <exception cref="LibraryException">One is no name, or they are one already.</exception>
    public long Declare(string name, string other, string? reason, string author)
    {
        (string first, string second) = (CheckName(name), CheckName(other));
        if (NameWords.Plain(first) == NameWords.Plain(second) || DeskAliases.Load(connection).ClassOf(first).Any(n => NameWords.Plain(n) == NameWords.Plain(second)))
        {
            throw new LibraryException($"'{first}' and '{second}' are one already.");
        }

        using SqliteTransaction transaction = connection.BeginTransaction();
        long number = Insert(NamePrefix + first, null, null, RemarkKind.Alias, second, reason, author, null, transaction);
        new NameChange(connection, transaction).Unweigh(DeskAliases.Load(connection, transaction).ClassOf(first));
        transaction.Commit();
        return number;
    }

    /// <summary>Parts two names that were declared to be one, by taking that back.</summary>
    /// <returns>The number of the remark that says so.</returns>
    /// <exception cref="LibraryException">They were not declared to be one of each other.</exception>
    public long Part(string name, string other, string? reason, string author)
    {
        (string first, string second) = (NameWords.Plain(CheckName(name)), NameWords.Plain(CheckName(other)));
        Remark declared = Aliases().LastOrDefault(r => (NameWords.Plain(r.Target[NamePrefix.Length..]), NameWords.Plain(r.Value!)) is var pair
            && (pair == (first, second) || pair == (second, first)))
            ?? throw new LibraryException($"'{name}' and '{other}' were not declared to be one. 'hearsay alias' lists what was.");
        return Undo(declared.Number, reason, author);
    }

    /// <summary>The declarations that names are one which hold, in the order of making; with <paramref name="all"/> also those taken back.</summary>
    public IReadOnlyList<Remark> Aliases(bool all = false)
    {
        string holds = all ? "" : " AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = remark.number)";
        return [.. connection.Query<Remark>($"{Statements.ListRemarks} WHERE kind = 'alias'{holds} ORDER BY number")];
    }

    /// <summary>Takes back a remark.</summary>
    /// <returns>The number of the remark that says so.</returns>
    /// <exception cref="LibraryException">There is no such remark, or it was taken back before.</exception>
    public long Undo(long number, string? reason, string author)
    {
        Remark remark = connection.QuerySingleOrDefault<Remark>(Statements.ListRemarks + " WHERE number = @number", new { number })
            ?? throw new LibraryException($"There is no remark {number}. 'hearsay show' lists them.");
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM remark WHERE undoes = @number", new { number }) > 0)
        {
            throw new LibraryException($"Remark {number} was taken back before.");
        }

        (long? document, long? claim) = remark.Kind == RemarkKind.Undo ? (null, null) : LocateKept(remark.Target);
        using SqliteTransaction transaction = connection.BeginTransaction();
        if (remark.Kind == RemarkKind.Alias)
        {
            new NameChange(connection, transaction).Unweigh(DeskAliases.Load(connection, transaction).ClassOf(remark.Value!));
        }

        long made = Insert(remark.Target, document, claim, RemarkKind.Undo, null, reason, author, number, transaction);
        transaction.Commit();
        return made;
    }

    /// <summary>The remarks on a target that hold, in the order of making; with <paramref name="all"/> also those taken back.</summary>
    public IReadOnlyList<Remark> On(string target, bool all = false)
    {
        string holds = all ? "" : " AND kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = remark.number)";
        return [.. connection.Query<Remark>($"{Statements.ListRemarks} WHERE target = @target{holds} ORDER BY number", new { target })];
    }

    /// <summary>Every tag that holds, and on how many documents and claims.</summary>
    public IReadOnlyList<(string Tag, long Count)> Tags() => [.. connection.Query<(string, long)>(Statements.Tags)];

    /// <summary>The searches that are kept, by name.</summary>
    public IReadOnlyList<SavedSearch> Searches() =>
    [
        .. connection.Query<Remark>(
            $"{Statements.ListRemarks} WHERE kind = 'search' AND NOT EXISTS (SELECT 1 FROM remark u WHERE u.undoes = remark.number) ORDER BY target, number")
            .Select(r => new SavedSearch(r.Number, r.Target[SearchPrefix.Length..], r.Value!)),
    ];

    private long Insert(
        string target, long? document, long? claim, RemarkKind kind, string? value, string? reason, string author, long? undoes, SqliteTransaction? transaction = null) =>
        connection.ExecuteScalar<long>(
            Statements.AddRemark,
            new
        {
            target,
            document,
            claim,
            kind = Lower(kind),
            value,
            reason,
            author,
            made = clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            undoes,
        },
            transaction);

    private static string CheckName(string name) => name.Trim() is { Length: > 0 } trimmed && NameWords.Plain(trimmed).Length > 0
        ? trimmed
        : throw new LibraryException($"'{name}' is no name: there is no letter or digit in it.");

    /// <summary>The same, but for what was removed.</summary>
    private (long? Document, long? Claim) LocateKept(string target)
    {
        try
        {
            return Locate(target);
        }
        catch (LibraryException)
        {
            return (null, target.StartsWith("c-", StringComparison.Ordinal) ? ShortId.Of(target) : null);
        }
    }

    private (long? Document, long? Claim) Locate(string target)
    {
        if (target.StartsWith("d-", StringComparison.Ordinal))
        {
            return (connection.ExecuteScalar<long?>("SELECT number FROM document WHERE id = @target", new { target })
                ?? throw new LibraryException($"The library has no document '{target}'."), null);
        }

        if (target.StartsWith("c-", StringComparison.Ordinal))
        {
            long? document = connection.ExecuteScalar<long?>(
                Statements.DocumentOfClaim, new { words = "marks : \"" + ClaimWords.Mark("id", target) + "\"" });
            return (document ?? throw new LibraryException($"The library has no claim '{target}'."), ShortId.Of(target));
        }

        if (target.StartsWith("f-", StringComparison.Ordinal)
            && connection.ExecuteScalar<long>("SELECT count(*) FROM own_forecast WHERE 'f-' || number = @target", new { target }) == 0)
        {
            throw new LibraryException($"The ledger has no forecast '{target}'.");
        }

        return (null, null);
    }

    private static string? Check(string target, RemarkKind kind, string? value)
    {
        string? trimmed = value?.Trim();
        return kind switch
        {
            RemarkKind.Tag when trimmed is null or "" || trimmed.Any(char.IsWhiteSpace) =>
                throw new LibraryException($"'{value}' is no tag: one word, with hyphens if need be."),
            RemarkKind.Tag => trimmed.ToLowerInvariant(),
            RemarkKind.Search when trimmed is null or "" || target.Length <= SearchPrefix.Length || !target.StartsWith(SearchPrefix, StringComparison.Ordinal) =>
                throw new LibraryException("A search is kept with a name and what is searched for."),
            RemarkKind.Note or RemarkKind.Correction when trimmed is null or "" => throw new LibraryException("There is no text to note."),
            RemarkKind.Reliability when trimmed is not { Length: 1 } || !"ABCDEF".Contains(char.ToUpperInvariant(trimmed[0]), StringComparison.Ordinal) =>
                throw new LibraryException($"'{value}' is no reliability: A (completely reliable) to E (unreliable), or F (cannot be judged)."),
            RemarkKind.Credibility when trimmed is not { Length: 1 } || !"123456".Contains(trimmed[0], StringComparison.Ordinal) =>
                throw new LibraryException($"'{value}' is no credibility: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged)."),
            RemarkKind.Reliability when !target.StartsWith("source:", StringComparison.Ordinal) =>
                throw new LibraryException("Reliability belongs to a source, credibility to a claim: rate source:NAME with a letter, c-… with a number."),
            RemarkKind.Credibility when !target.StartsWith("c-", StringComparison.Ordinal) =>
                throw new LibraryException("Credibility belongs to a claim, reliability to a source: rate c-… with a number, source:NAME with a letter."),
            RemarkKind.Reliability => trimmed.ToUpperInvariant(),
            _ => trimmed,
        };
    }

    private static string Lower(RemarkKind kind) => kind.ToString().ToLowerInvariant();
}
