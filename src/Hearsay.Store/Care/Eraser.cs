using System.Globalization;
using System.Text;
using Dapper;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Cases;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Care;

/// <summary>
/// Takes documents out of the library. What is removed may be added again; what is forgotten may not, and is overwritten in the file,
/// so that nothing of it is left but that there was something.
/// </summary>
internal sealed class Eraser(SqliteConnection connection, TimeProvider clock)
{
    private static readonly string[] WordTables = ["document_words", "claim_words", "origin_words"];

    /// <summary>Removes a document with its readings, claims and places. What people added is kept, and holds again if the document comes back; what is forgotten is forgotten with that.</summary>
    /// <param name="id">The document.</param>
    /// <param name="isForgotten">Whether it is never to be taken up again, and its bytes are overwritten.</param>
    /// <param name="reason">Why, or null.</param>
    /// <param name="author">Who.</param>
    public void Remove(string id, bool isForgotten, string? reason, string author)
    {
        long? found = connection.ExecuteScalar<long?>("SELECT number FROM document WHERE id = @id", new { id });
        bool isMentioned = found is not null || connection.ExecuteScalar<long>(Statements.CountMentions, new { id }) > 0;
        if (found is null && !(isForgotten && isMentioned))
        {
            throw new LibraryException($"The library has no document '{id}'.");
        }

        Secure(isForgotten);
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            if (found is { } number)
            {
                Run([.. WeighingStatements.Unweigh, .. Statements.RemoveDocument, .. WeighingStatements.RemoveIdleOrigins], new { number, id }, transaction);
            }

            if (isForgotten)
            {
                Run(Statements.RemoveRemarks, new { id }, transaction);
                new CaseEraser(connection, transaction).ForgetDocument(id);
            }

            Bury(id, isForgotten ? "forgotten" : "removed", reason, author, transaction);
            transaction.Commit();
        }

        if (isForgotten)
        {
            Overwrite();
        }
    }

    /// <summary>
    /// Blacks a name out in every document, reading and list of the library: each letter becomes a full block, so that every other span
    /// stays where it is.
    /// </summary>
    /// <returns>The number of documents that had it.</returns>
    public int ForgetName(string name, string? reason, string author)
    {
        var blackening = new Blackening(name);
        Secure(true);
        int changed = 0;
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            long[] numbers = [.. connection.Query<long>("SELECT number FROM document ORDER BY number", transaction: transaction)];
            foreach (long number in numbers)
            {
                changed += Blacken(number, blackening, transaction) ? 1 : 0;
            }

            Run([.. Statements.RemoveIdleSources, .. WeighingStatements.RemoveIdleOrigins], null, transaction);

            BlackenSources(blackening, transaction);
            BlackenRemarks(blackening, transaction);
            BlackenIndicators(blackening, transaction);
            new CaseEraser(connection, transaction).ForgetName(blackening.Apply);
            Bury("name", "forgotten", reason, author, transaction);
            transaction.Commit();
        }

        Overwrite();
        return changed;
    }

    private void Run(IReadOnlyList<string> statements, object? values, SqliteTransaction transaction)
    {
        foreach (string sql in statements)
        {
            connection.Execute(sql, values, transaction);
        }
    }

    private bool Blacken(long number, Blackening blackening, SqliteTransaction transaction)
    {
        (byte[] content, string? head) = connection.QuerySingle<(byte[], string?)>(
            "SELECT content, coalesce(title, '') || ' ' || coalesce(author, '') FROM document WHERE number = @number", new { number }, transaction);
        string line = Encoding.UTF8.GetString(Packing.Unpack(content));
        string black = blackening.Apply(line);
        if (black == line)
        {
            return false;
        }

        Run(WeighingStatements.Unweigh, new { number }, transaction);

        byte[] packed = Packing.Pack(Encoding.UTF8.GetBytes(black));
        Document document = HearsayJsonReader.Read(Encoding.UTF8.GetBytes(black)).Reading.Document;
        connection.Execute(
            "UPDATE document SET content = @packed, title = @Title, author = @Author, redacted = 1 WHERE number = @number",
            new { packed, document.Title, document.Author, number },
            transaction);
        foreach ((long reading, byte[] old) in connection.Query<(long, byte[])>(
            "SELECT number, content FROM reading WHERE document = @number", new { number }, transaction).ToList())
        {
            string findings = blackening.Apply(Encoding.UTF8.GetString(Packing.Unpack(old)));
            byte[] renewed = Packing.Pack(Encoding.UTF8.GetBytes(findings));
            connection.Execute("UPDATE reading SET content = @renewed WHERE number = @reading", new { renewed, reading }, transaction);
        }

        new IndexKeeper(connection, transaction).Renew(number, new Finder(connection).ReadingOf(number));
        return true;
    }

    /// <summary>A source that bore the name stays one source, under no name.</summary>
    private void BlackenSources(Blackening blackening, SqliteTransaction transaction)
    {
        foreach ((long number, string key, string name) in connection.Query<(long, string, string)>(
            "SELECT number, key, name FROM source", transaction: transaction).ToList())
        {
            string black = blackening.Apply(name);
            if (black != name || blackening.Apply(key) != key)
            {
                connection.Execute(
                    "UPDATE source SET key = @key, name = @black WHERE number = @number",
                    new { key = string.Create(CultureInfo.InvariantCulture, $"forgotten:{number}"), black, number },
                    transaction);
            }
        }
    }

    private void BlackenRemarks(Blackening blackening, SqliteTransaction transaction)
    {
        foreach ((long number, string target, string? value, string? reason) in connection.Query<(long, string, string?, string?)>(
            "SELECT number, target, value, reason FROM remark", transaction: transaction).ToList())
        {
            (string, string?, string?) black = (blackening.Apply(target), Apply(value), Apply(reason));
            if (black != (target, value, reason))
            {
                connection.Execute(
                    "UPDATE remark SET target = @Item1, value = @Item2, reason = @Item3 WHERE number = @number",
                    new { black.Item1, black.Item2, black.Item3, number },
                    transaction);
            }
        }

        string? Apply(string? text) => text is null ? null : blackening.Apply(text);
    }

    /// <summary>An indicator that watches for the name goes with all that was noted of it; elsewhere in it the name is blacked out.</summary>
    private void BlackenIndicators(Blackening blackening, SqliteTransaction transaction)
    {
        foreach ((long number, string words, string? hypothesis) in connection.Query<(long, string, string?)>(
            "SELECT number, name || ' ' || sentence, hypothesis FROM indicator", transaction: transaction).ToList())
        {
            if (blackening.Apply(words) != words)
            {
                Run(IndicatorStatements.Remove, new { number }, transaction);
            }
            else if (hypothesis is not null)
            {
                connection.Execute(
                    "UPDATE indicator SET hypothesis = @black WHERE number = @number", new { black = blackening.Apply(hypothesis), number }, transaction);
            }
        }
    }

    private void Bury(string id, string kind, string? reason, string author, SqliteTransaction transaction) => connection.Execute(
        "INSERT INTO tombstone (id, kind, reason, author, made) VALUES (@id, @kind, @reason, @author, @made)",
        new { id, kind, reason, author, made = clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) },
        transaction);

    /// <summary>From now on what is deleted is overwritten with zeros, in the tables and in the word index.</summary>
    private void Secure(bool isWanted)
    {
        string on = isWanted ? "1" : "0";
        LibraryConnection.Run(connection, "PRAGMA secure_delete = " + on);
        foreach (string table in WordTables)
        {
            LibraryConnection.Run(connection, $"INSERT INTO {table} ({table}, rank) VALUES ('secure-delete', {on})");
        }
    }

    /// <summary>Writes the whole file anew, and empties the log beside it.</summary>
    private void Overwrite()
    {
        foreach (string table in WordTables)
        {
            LibraryConnection.Run(connection, $"INSERT INTO {table} ({table}) VALUES ('optimize')");
        }

        LibraryConnection.Run(connection, "VACUUM");
        LibraryConnection.Run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        Secure(false);
    }
}
