using Dapper;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Cases;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Cases;

/// <summary>
/// Takes portable cases up. The file is verified as a whole first; documents are added before the case, so that an interrupted import leaves
/// no case without its documents, and run again completes it. What is here already is left as it is.
/// </summary>
internal sealed class CaseImporter(SqliteConnection connection, Func<LibraryWriter> write)
{
    /// <summary>Imports a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name that the case gets here if it is new; null for its own.</param>
    /// <exception cref="LibraryException">The file cannot be imported, or another case has the name; nothing was changed.</exception>
    public CaseImport Import(string path, string? name)
    {
        PortableCase file = CaseFileReader.Read(path);
        var rows = new CaseRows(connection);
        CaseRow? known = rows.Find(file.Row.Id);
        string wanted = known?.Name ?? name ?? file.Row.Name;
        if (known is null)
        {
            CaseBook.Check(wanted);
            if (rows.Find(wanted) is not null)
            {
                throw new LibraryException($"Another case is called '{wanted}' here. Import this one under another name: --as NAME.");
            }
        }

        (int added, int forgotten) = AddDocuments(file);
        using SqliteTransaction transaction = connection.BeginTransaction();
        CaseRow row = rows.Find(file.Row.Id) ?? rows.Add(file.Row.Id, wanted, file.Row.Author, file.Row.Made);
        int edits = 0;
        foreach ((CaseEdit edit, bool isRedacted) in file.Edits)
        {
            CaseEdit kept = WithoutForgotten(edit);
            forgotten += ReferenceEquals(kept, edit) ? 0 : 1;
            edits += rows.Add(row, kept, isRedacted || !ReferenceEquals(kept, edit)) ? 1 : 0;
        }

        // Edits made here and there may not fit together in a way that no single file shows.
        rows.HistoryOf(row).ToCase();
        transaction.Commit();
        return new CaseImport(row.Name, edits, file.Edits.Count - edits, added, forgotten);
    }

    private (int Added, int Forgotten) AddDocuments(PortableCase file)
    {
        if (file.Documents.Count == 0)
        {
            return (0, 0);
        }

        using LibraryWriter writer = write();
        AddOutcome[] outcomes = [.. file.Documents.Select(writer.Add)];
        writer.Commit();
        return (outcomes.Count(o => o == AddOutcome.New), outcomes.Count(o => o == AddOutcome.Forgotten));
    }

    private CaseEdit WithoutForgotten(CaseEdit edit) => CaseFileWriter.DocumentsOf(edit.Change).Distinct(StringComparer.Ordinal)
        .Where(id => connection.ExecuteScalar<long>(CaseStatements.IsForgotten, new { id }) > 0)
        .Aggregate(edit, (kept, id) => CaseForgetting.Forget(kept, id) ?? kept);
}
