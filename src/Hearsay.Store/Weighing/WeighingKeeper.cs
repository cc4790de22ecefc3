using Dapper;
using Hearsay.Store.Aliases;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Happenings;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Weighing;

/// <summary>
/// Keeps happenings and origins in the library. Documents that were added, read again or taken out since are weighed when this is next
/// asked for; what comes out is the same as if all had been weighed at once, in whatever order it came.
/// </summary>
internal sealed class WeighingKeeper(SqliteConnection connection)
{
    /// <summary>So many documents are weighed in one transaction.</summary>
    private const int AtOnce = 1000;

    private const int PatienceSeconds = 5;
    private const int Busy = 5;
    private const int ReadOnly = 8;

    /// <summary>Tells one way of weighing from another: what another version of the program weighed is weighed anew.</summary>
    private static readonly string Stamp = typeof(HappeningFinder).Assembly.ManifestModule.ModuleVersionId.ToString("n");

    /// <summary>How many documents wait to be weighed.</summary>
    public long Waiting => IsOfThisVersion(null)
        ? connection.ExecuteScalar<long>(WeighingStatements.CountPending)
        : connection.ExecuteScalar<long>("SELECT count(DISTINCT document) FROM reading");

    /// <summary>Weighs what waits. What is done is on the disk; interrupted, it goes on the next time.</summary>
    /// <param name="progress">Told how many more documents are done.</param>
    /// <returns>False if the file may not be written now: another program does, or it is protected. What is kept stays as it is.</returns>
    public bool Update(Action<int>? progress = null)
    {
        if (Waiting == 0 && !IsLoose(null))
        {
            return true;
        }

        int usual = connection.DefaultTimeout;
        connection.DefaultTimeout = PatienceSeconds;
        try
        {
            Weigh(progress);
            return true;
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is Busy or ReadOnly)
        {
            return false;
        }
        finally
        {
            connection.DefaultTimeout = usual;
        }
    }

    private void Weigh(Action<int>? progress)
    {
        DeskAliases aliases = DeskAliases.Load(connection);
        var loader = new DocumentLoader(connection, aliases);
        int done;
        do
        {
            using SqliteTransaction transaction = connection.BeginTransaction();
            if (!IsOfThisVersion(transaction))
            {
                Clear(transaction);
            }

            long[] pending = [.. connection.Query<long>(WeighingStatements.Pending, new { most = AtOnce }, transaction)];
            if (pending.Length > 0 || IsLoose(transaction))
            {
                new WeighingRound(connection, transaction, loader, aliases.ForOrigins).Run(pending, progress);
            }

            transaction.Commit();
            done = pending.Length;
        }
        while (done == AtOnce);
    }

    private void Clear(SqliteTransaction transaction)
    {
        foreach (string sql in WeighingStatements.Clear)
        {
            connection.Execute(sql, transaction: transaction);
        }

        connection.Execute(WeighingStatements.SetStamp, new { stamp = Stamp }, transaction);
    }

    private bool IsOfThisVersion(SqliteTransaction? transaction) =>
        connection.ExecuteScalar<string?>(WeighingStatements.Stamp, transaction: transaction) == Stamp;

    private bool IsLoose(SqliteTransaction? transaction) => connection.ExecuteScalar<long>(WeighingStatements.IsLoose, transaction: transaction) != 0;
}
