using Dapper;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Aliases;

/// <summary>Has claims weighed anew in which a name stands whose meaning the desk has changed.</summary>
internal sealed class NameChange(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>Of more documents than that everything is weighed anew, which is faster.</summary>
    private const int MostDocuments = 500;

    /// <summary>Takes out of what was weighed all documents whose claims have one of the names.</summary>
    public void Unweigh(IEnumerable<string> names)
    {
        long[] documents =
        [
            .. names.SelectMany(name => connection.Query<long>(
                    Statements.DocumentsByWordsOfNames, new { words = $"{{sources actors recipients outlet}} : \"{name.Replace('"', ' ')}\"" }, transaction))
                .Distinct().Order(),
        ];
        if (documents.Length > MostDocuments)
        {
            connection.Execute(WeighingStatements.RemoveStamp, transaction: transaction);
            return;
        }

        foreach (long number in documents)
        {
            foreach (string sql in WeighingStatements.Unweigh)
            {
                connection.Execute(sql, new { number }, transaction);
            }
        }
    }
}
