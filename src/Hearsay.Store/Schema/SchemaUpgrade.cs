using System.Globalization;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Schema;

/// <summary>Brings the file of a library to the schema of this version. Where it holds something, it is copied first.</summary>
internal static class SchemaUpgrade
{
    /// <summary>Marks the file as a library of Hearsay: <c>HSAY</c>.</summary>
    public const int ApplicationId = 0x48534159;

    /// <summary>Runs the steps that the file has not seen, all in one transaction; a copy is made before.</summary>
    /// <param name="connection">The file.</param>
    /// <param name="path">Its path.</param>
    /// <param name="fill">Called after the steps with those that ran, to fill what they made from what is there.</param>
    /// <returns>The copy, or null if none was needed.</returns>
    /// <exception cref="LibraryException">The file is no library, or one of a newer version.</exception>
    public static string? Run(SqliteConnection connection, string path, Action<IEnumerable<SchemaStep>>? fill = null)
    {
        int version = Check(connection, path);
        IReadOnlyList<SchemaStep> steps = SchemaSteps.All;
        if (version == steps.Count)
        {
            return null;
        }

        string? copy = version == 0 ? null : Copy(connection, path, version);
        using SqliteTransaction transaction = connection.BeginTransaction();

        // Whoever waited for another to do the same finds it done.
        version = (int)Number(connection, "PRAGMA user_version");
        SchemaStep[] missing = [.. steps.Skip(version)];
        foreach (SchemaStep step in missing)
        {
            LibraryConnection.Run(connection, step.Sql);
        }

        fill?.Invoke(missing);

        LibraryConnection.Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        LibraryConnection.Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {steps.Count}"));
        transaction.Commit();
        return copy;
    }

    /// <summary>The number of the last step that the file has seen.</summary>
    /// <exception cref="LibraryException">The file is no library, or one of a newer version.</exception>
    public static int Check(SqliteConnection connection, string path)
    {
        int version = (int)Number(connection, "PRAGMA user_version");
        long application = Number(connection, "PRAGMA application_id");
        bool isEmpty = version == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isEmpty && application != ApplicationId)
        {
            throw new LibraryException($"'{path}' is a database, but no library of Hearsay. Name another file with --library.");
        }

        if (version > SchemaSteps.All.Count)
        {
            throw new LibraryException(
                $"'{path}' was made by a newer version of Hearsay (schema {version}; this one knows {SchemaSteps.All.Count}). Use that version or newer.");
        }

        return version;
    }

    private static string Copy(SqliteConnection connection, string path, int version)
    {
        string copy = string.Create(CultureInfo.InvariantCulture, $"{path}.before-step-{version + 1}");
        for (int n = 2; File.Exists(copy); n++)
        {
            copy = string.Create(CultureInfo.InvariantCulture, $"{path}.before-step-{version + 1}.{n}");
        }

        using SqliteConnection target = LibraryConnection.Open(copy, SqliteOpenMode.ReadWriteCreate);
        connection.BackupDatabase(target);
        return copy;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this project.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }
}
