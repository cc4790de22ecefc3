using Dapper;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Cases;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Cases;

/// <summary>The tables of cases.</summary>
/// <param name="connection">The library.</param>
/// <param name="memory">The histories that were read before, or null.</param>
internal sealed class CaseRows(SqliteConnection connection, CaseMemory? memory = null)
{
    /// <summary>All cases, by name.</summary>
    public IReadOnlyList<CaseRow> All() => [.. connection.Query<CaseRow>(CaseStatements.ListCases).OrderBy(r => r.Name, StringComparer.Ordinal)];

    /// <summary>The case of a name or id; null if there is none.</summary>
    public CaseRow? Find(string name) =>
        connection.QuerySingleOrDefault<CaseRow>(CaseStatements.ListCases + " WHERE name = @name", new { name })
        ?? connection.QuerySingleOrDefault<CaseRow>(CaseStatements.ListCases + " WHERE id = @name", new { name });

    /// <summary>The case of a name or id.</summary>
    /// <exception cref="LibraryException">There is none.</exception>
    public CaseRow Get(string name) => Find(name) ?? throw new LibraryException($"There is no case '{name}'. 'hearsay case list' shows those there are.");

    /// <summary>The edits of a case.</summary>
    public IReadOnlyList<EditRow> EditsOf(CaseRow row) =>
        [.. connection.Query<EditRow>(CaseStatements.ListEdits + " WHERE case_file = @number ORDER BY number", new { number = row.Number })];

    /// <summary>The history of a case.</summary>
    /// <exception cref="LibraryException">An edit cannot be read.</exception>
    public CaseHistory HistoryOf(CaseRow row)
    {
        string state = connection.ExecuteScalar<string>(CaseStatements.StateOf, new { number = row.Number })!;
        if (memory?.Recall(row.Number, state) is { } known)
        {
            return known;
        }

        CaseHistory history = ReadHistory(row);
        memory?.Keep(row.Number, state, history);
        return history;
    }

    private CaseHistory ReadHistory(CaseRow row)
    {
        try
        {
            return new CaseHistory(row.Id, row.Name, row.Made, EditsOf(row).Select(e => e.ToEdit()));
        }
        catch (FormatException problem)
        {
            throw new LibraryException($"Case '{row.Name}' is damaged, or of a newer version of Hearsay. {problem.Message}", problem);
        }
    }

    /// <summary>Adds a case.</summary>
    /// <returns>Its row.</returns>
    public CaseRow Add(string id, string name, string author, string made)
    {
        long number = connection.ExecuteScalar<long>(CaseStatements.AddCase, new { id, name, author, made });
        return new CaseRow { Number = number, Id = id, Name = name, Author = author, Made = made };
    }

    /// <summary>Adds an edit; nothing if it is there.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(CaseRow row, CaseEdit edit, bool isRedacted = false) => connection.Execute(
        CaseStatements.AddEdit,
        new { id = edit.Id, file = row.Number, sequence = edit.Sequence, change = CaseText.Write(edit.Change), reason = edit.Reason, author = edit.Author, made = edit.Made, redacted = isRedacted }) > 0;
}
