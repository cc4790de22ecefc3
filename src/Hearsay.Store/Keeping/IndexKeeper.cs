using Dapper;
using Hearsay.Documents;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Keeping;

/// <summary>Makes the word index of a document anew from what is kept.</summary>
internal sealed class IndexKeeper(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>Replaces the words of a document and of its claims.</summary>
    public void Renew(long number, DocumentReading reading)
    {
        Document document = reading.Document;
        connection.Execute("DELETE FROM document_words WHERE rowid = @number", new { number }, transaction);
        using (var add = new Statement(connection, Statements.AddDocumentWords, 6))
        {
            add.Run(transaction, number, document.Title, DocumentMarks.TextOf(document), document.Outlet, document.Author, DocumentMarks.Of(document));
        }

        using var remove = new Statement(connection, "DELETE FROM claim_words WHERE rowid = @1", 1);
        using var addClaim = new Statement(connection, Statements.AddClaimWords, 8);
        foreach ((long claim, int position) in connection.Query<(long, int)>(
            "SELECT number, position FROM claim WHERE document = @number ORDER BY number", new { number }, transaction).ToList())
        {
            ClaimWords words = ClaimWords.Of(document, reading.Claims[position]);
            remove.Run(transaction, claim);
            addClaim.Run(
                transaction, claim, words.Words, words.Sources, words.Actors, words.Recipients, words.Places, document.Outlet, words.Marks);
        }
    }
}
