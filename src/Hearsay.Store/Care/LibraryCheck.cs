using Dapper;
using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Language.Syntax;
using Hearsay.Store.Cases;
using Hearsay.Store.Finding;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Care;

/// <summary>Verifies a library: the file itself, what points where, each document's hash, each claim's words, and the word index.</summary>
internal sealed class LibraryCheck(SqliteConnection connection)
{
    /// <summary>What is wrong, a sentence each; nothing if all is well.</summary>
    /// <param name="progress">Told after each document how many are done.</param>
    public IEnumerable<string> Run(Action<long>? progress)
    {
        foreach (string problem in CheckFile())
        {
            yield return problem;
        }

        var finder = new Finder(connection);
        long done = 0;
        bool isReadable = true;
        foreach (CheckedDocument row in connection.Query<CheckedDocument>(Statements.CheckDocuments, buffered: false))
        {
            foreach (string problem in CheckDocument(finder, row))
            {
                isReadable = false;
                yield return problem;
            }

            progress?.Invoke(++done);
        }

        foreach (string problem in isReadable ? new WeighingCheck(connection).Run().Concat(new CaseCheck(connection).Run()) : [])
        {
            yield return problem;
        }
    }

    private IEnumerable<string> CheckFile()
    {
        foreach (string line in connection.Query<string>("PRAGMA integrity_check").Where(l => l != "ok"))
        {
            yield return "file: " + line;
        }

        foreach (dynamic row in connection.Query("PRAGMA foreign_key_check"))
        {
            yield return $"table {row.table}, row {row.rowid}: points to a row of {row.parent} that is not there";
        }

        foreach (string table in (string[])["document_words", "claim_words", "origin_words"])
        {
            string? problem = CheckIndex(table);
            if (problem is not null)
            {
                yield return problem;
            }
        }

        foreach ((string what, string sql) in Statements.Counts)
        {
            if (connection.ExecuteScalar<long>(sql) is > 0 and var count)
            {
                yield return $"{count} {what}";
            }
        }
    }

    private string? CheckIndex(string table)
    {
        try
        {
            LibraryConnection.Run(connection, $"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 0)");
            return null;
        }
        catch (SqliteException problem)
        {
            return $"word index {table}: {problem.Message}";
        }
    }

    private static IEnumerable<string> CheckDocument(Finder finder, CheckedDocument row)
    {
        DocumentReading? reading = null;
        string? damage = null;
        try
        {
            reading = finder.ReadingOf(row.Number);
        }
        catch (Exception problem) when (problem is InvalidDataException or FormatException)
        {
            damage = $"document {row.Id}: cannot be unpacked ({problem.Message})";
        }

        if (reading is null)
        {
            yield return damage!;
            yield break;
        }

        Document document = reading.Document;
        if (row.Redacted == 0
            && DocumentId.Of(document.Outlet, document.Author, document.Title, document.Published?.Value, document.Text) != row.Id)
        {
            yield return $"document {row.Id}: its text or head is not the one that its id was made from";
        }

        if (reading.Claims.Count != (row.Claims ?? 0) || row.Rows != (row.Claims ?? 0))
        {
            yield return $"document {row.Id}: {reading.Claims.Count} claims in its reading, {row.Claims ?? 0} noted, {row.Rows} in the table";
        }

        foreach (Claim claim in reading.Claims.Where(c => !Lies(c.Span, document.Text) || !Lies(c.Predicate.Span, document.Text)))
        {
            yield return $"claim {claim.Id}: its words lie outside the text of {row.Id}";
        }
    }

    private static bool Lies(TextSpan span, string text) => span.End <= text.Length;

    private sealed record CheckedDocument
    {
        public long Number { get; init; }

        public string Id { get; init; } = "";

        public long? Claims { get; init; }

        public long Rows { get; init; }

        public long Redacted { get; init; }
    }
}
