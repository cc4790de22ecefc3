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
            if (entry.Undoes is { } undone)
            {
                json.WriteNumber("undoes", undone);
            }
            else
            {
                json.WriteNull("undoes");
            }

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
            json.WriteStartArray("days");
            foreach (Addition addition in book.Additions(most))
            {
                json.WriteStartObject();
                json.WriteString("day", addition.Day);
                json.WriteNumber("documents", addition.Documents);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("files", files);
            json.WriteNumber("files-with-failures", failed);
            json.WriteStartArray("failures");
            foreach (AddedFile file in book.Failures(most))
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteNumber("documents", file.Documents);
                json.WriteNumber("failures", file.Failures);
                json.WriteString("added", file.Added);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}
