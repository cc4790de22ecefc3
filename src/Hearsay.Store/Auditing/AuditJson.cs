using Hearsay.Exchange;

namespace Hearsay.Store.Auditing;

/// <summary>Writes what people did as JSON.</summary>
public static class AuditJson
{
    /// <summary>One thing.</summary>
    public static string Write(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return ListingJson.Write(json =>
        {
            json.WriteString("id", entry.Id);
            json.WriteString("made", entry.Made);
            json.WriteString("author", entry.Author);
            json.WriteString("kind", entry.Kind);
            json.WriteString("target", entry.Target);
            json.WriteString("value", entry.Value);
            json.WriteString("reason", entry.Reason);
            json.WriteNumberOrNull("undoes", entry.Undoes);
            json.WriteBoolean("holds", !entry.IsUndone);
            json.WriteBoolean("undoable", entry.CanBeUndone);
        });
    }

    /// <summary>What was added, and what could not be.</summary>
    public static string WriteAdditions(AuditBook book, int most)
    {
        ArgumentNullException.ThrowIfNull(book);
        return ListingJson.Write(json =>
        {
            (long files, long failed) = book.CountFiles();
            json.WriteObjects("days", book.Additions(most), (j, addition) =>
            {
                j.WriteString("day", addition.Day);
                j.WriteNumber("documents", addition.Documents);
            });
            json.WriteNumber("files", files);
            json.WriteNumber("files-with-failures", failed);
            json.WriteObjects("failures", book.Failures(most), (j, file) =>
            {
                j.WriteString("path", file.Path);
                j.WriteNumber("documents", file.Documents);
                j.WriteNumber("failures", file.Failures);
                j.WriteString("added", file.Added);
            });
        });
    }
}
