using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dapper;
using Hearsay.Exchange;
using Hearsay.Store.Finding;
using Hearsay.Weighing.Cases;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Cases;

/// <summary>Writes a case as one portable file: a head with the hash of all that follows, its edits, and the documents that its evidence stands in.</summary>
internal sealed class CaseFileWriter(SqliteConnection connection)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a case. The same case in the same library gives the same bytes.</summary>
    /// <param name="name">The case.</param>
    /// <param name="withDocuments">Whether whole documents go with it, with what was read from them; else only the words that its evidence rests on.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="Problems.LibraryException">There is no such case.</exception>
    public void Write(string name, bool withDocuments, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var rows = new CaseRows(connection);
        CaseRow row = rows.Get(name);
        IReadOnlyList<EditRow> edits = rows.EditsOf(row);
        string[] lines =
        [
            .. edits.OrderBy(e => e.Sequence).ThenBy(e => e.Id, StringComparer.Ordinal).Select(EditLine),
            .. withDocuments ? Documents(rows.HistoryOf(row)) : [],
        ];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(Head(row, edits.Count, lines.Length - edits.Count, Convert.ToHexStringLower(hash.GetHashAndReset())));
        foreach (string line in lines)
        {
            writer.WriteLine(line);
        }
    }

    /// <summary>The documents that edits hold words of and that are in the library, but for those in which something was blacked out.</summary>
    private IEnumerable<string> Documents(CaseHistory history)
    {
        var finder = new Finder(connection);
        foreach (string id in history.Edits.SelectMany(e => DocumentsOf(e.Change)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            bool isWhole = connection.ExecuteScalar<long>("SELECT count(*) FROM document WHERE id = @id AND redacted = 0 AND reading IS NOT NULL", new { id }) > 0;
            if (isWhole && finder.Document(id) is { } reading)
            {
                yield return "{\"document\":" + HearsayJson.Write(reading, finder.VersionsOf(id)) + "}";
            }
        }
    }

    /// <summary>The documents that a change holds words of.</summary>
    public static IEnumerable<string> DocumentsOf(CaseChange change) => QuotesOf(change).Select(q => q.Document);

    /// <summary>The words that a change holds.</summary>
    public static IEnumerable<CaseQuote> QuotesOf(CaseChange change) => change switch
    {
        CaseChange.Taken taken => taken.Evidence.Quotes,
        CaseChange.Joined joined => joined.Edits.SelectMany(e => QuotesOf(e.Change)),
        _ => [],
    };

    private static string EditLine(EditRow row) => $"{{\"edit\":{CaseText.Write(row.ToEdit())},\"redacted\":{(row.Redacted ? "true" : "false")}}}";

    private static string Head(CaseRow row, int edits, int documents, string hash)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteString("format", CaseFileReader.Format);
            json.WriteStartObject("case");
            json.WriteString("id", row.Id);
            json.WriteString("name", row.Name);
            json.WriteString("author", row.Author);
            json.WriteString("made", row.Made);
            json.WriteEndObject();
            json.WriteNumber("edits", edits);
            json.WriteNumber("documents", documents);
            json.WriteString("sha256", hash);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
