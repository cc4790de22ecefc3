using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Sql;

/// <summary>A statement that is run many times with other values, prepared once.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand command;
    private readonly SqliteParameter[] parameters;

    /// <summary>Prepares a statement whose parameters are named <c>@1</c>, <c>@2</c>, … without gaps.</summary>
    public Statement(SqliteConnection connection, string sql, int count)
    {
        command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this project.
        command.CommandText = sql;
#pragma warning restore CA2100
        parameters = new SqliteParameter[count];
        for (int i = 0; i < count; i++)
        {
            parameters[i] = command.CreateParameter();
            parameters[i].ParameterName = $"@{i + 1}";
            command.Parameters.Add(parameters[i]);
        }
    }

    /// <summary>Runs it within a transaction.</summary>
    /// <returns>The number of rows changed.</returns>
    public int Run(SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        Set(transaction, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of its first row; null if there is no row.</summary>
    public object? First(SqliteTransaction? transaction, params ReadOnlySpan<object?> values)
    {
        Set(transaction, values);
        return command.ExecuteScalar() is var value and not DBNull ? value : null;
    }

    /// <summary>Gives the statement back.</summary>
    public void Dispose() => command.Dispose();

    private void Set(SqliteTransaction? transaction, ReadOnlySpan<object?> values)
    {
        command.Transaction = transaction;
        for (int i = 0; i < parameters.Length; i++)
        {
            parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
