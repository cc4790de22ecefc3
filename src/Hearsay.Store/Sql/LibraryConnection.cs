using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Sql;

/// <summary>Opens connections to the file of a library.</summary>
internal static class LibraryConnection
{
    /// <summary>How long a command waits for another program that is writing, in seconds.</summary>
    public const int PatienceSeconds = 60;

    /// <summary>
    /// Opens the file. What is committed is on the disk: <c>synchronous=FULL</c> waits for it, once a transaction.
    /// </summary>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = PatienceSeconds,
        }.ToString());
        connection.Open();
        Run(connection, "PRAGMA foreign_keys = ON");
        Run(connection, "PRAGMA cache_size = -65536");
        Run(connection, "PRAGMA mmap_size = 1073741824");
        Run(connection, "PRAGMA temp_store = MEMORY");
        if (mode != SqliteOpenMode.ReadOnly)
        {
            Run(connection, "PRAGMA journal_mode = WAL");
            Run(connection, "PRAGMA synchronous = FULL");
        }

        return connection;
    }

    /// <summary>
    /// Opens the file for much writing: a quarter of a gigabyte of pages is held, and the log beside the file grows to 64 MB before its
    /// pages are carried over, so that a page that changes often is carried over once.
    /// </summary>
    public static SqliteConnection OpenForWriting(string path)
    {
        SqliteConnection connection = Open(path, SqliteOpenMode.ReadWrite);
        Run(connection, "PRAGMA cache_size = -262144");
        Run(connection, "PRAGMA wal_autocheckpoint = 16384");
        return connection;
    }

    /// <summary>Runs a statement without a result.</summary>
    public static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this project.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
