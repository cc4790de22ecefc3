using Dapper;
using Hearsay.Documents.Layers;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Auditing;

/// <summary>Everything that people added, changed and took back, and what was added when.</summary>
public sealed class AuditBook
{
    private readonly SqliteConnection connection;

    internal AuditBook(SqliteConnection connection)
    {
        this.connection = connection;
    }

    /// <summary>What people did, the newest first.</summary>
    /// <param name="filter">What of it.</param>
    /// <param name="after">The id behind which the part begins; null for the first.</param>
    /// <param name="most">How much at most.</param>
    /// <exception cref="LibraryException">There is nothing of the id <paramref name="after"/>.</exception>
    public IReadOnlyList<AuditEntry> Part(AuditFilter filter, string? after, int most)
    {
        ArgumentNullException.ThrowIfNull(filter);
        (string? made, string? book, long number) = PlaceOf(after);
        return [.. connection.Query<AuditEntry>(
            AuditStatements.List,
            new { author = filter.Author, kind = filter.Kind, since = filter.Since?.ToIso(), until = filter.Until?.ToIso(), made, book, number, most })];
    }

    /// <summary>Everybody who did something, by name.</summary>
    public IReadOnlyList<string> Authors() => [.. connection.Query<string>(AuditStatements.Authors)];

    /// <summary>Every kind of what was done.</summary>
    public IReadOnlyList<string> Kinds() => [.. connection.Query<string>(AuditStatements.Kinds)];

    /// <summary>How much was added by day, the newest first.</summary>
    public IReadOnlyList<Addition> Additions(int most) =>
        [.. connection.Query<(string Day, long Documents)>(AuditStatements.Additions, new { most }).Select(a => new Addition(a.Day, a.Documents))];

    /// <summary>The files of which something could not be read, the newest first.</summary>
    public IReadOnlyList<AddedFile> Failures(int most) => [.. connection.Query<(string Path, long Documents, long Failures, string Added)>(AuditStatements.Files, new { most })
        .Select(f => new AddedFile(f.Path, f.Documents, f.Failures, f.Added))];

    /// <summary>How many files were read to their end, and of how many something could not be read.</summary>
    public (long Files, long Failed) CountFiles() => connection.QuerySingle<(long, long)>(AuditStatements.CountFiles);

    private (string? Made, string? Book, long Number) PlaceOf(string? id)
    {
        if (id is null)
        {
            return default;
        }

        string[] parts = id.Split('-');
        return parts.Length == 2 && long.TryParse(parts[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long number)
            && connection.ExecuteScalar<string?>(AuditStatements.Find, new { book = parts[0], number }) is { } made
            ? (made, parts[0], number)
            : throw new LibraryException($"Nothing of the id '{id}' was done.");
    }
}
