using Dapper;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Hearsay.Store.Problems;
using Hearsay.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Exporting;

/// <summary>
/// Reads claims out of the library to hand them on: document by document in the order of adding, each with those of its claims that a
/// query finds. A few documents are unpacked ahead; nothing else is held.
/// </summary>
public sealed class ExportReader
{
    private const int Ahead = 16;

    private readonly SqliteConnection connection;
    private readonly Finder finder;

    internal ExportReader(SqliteConnection connection, Finder finder)
    {
        this.connection = connection;
        this.finder = finder;
    }

    /// <summary>The documents that have claims which a query finds, with these.</summary>
    /// <param name="query">What is looked for; empty for all.</param>
    /// <param name="needs">What is wanted beside the claims.</param>
    /// <exception cref="QueryException">The query cannot be understood.</exception>
    public IEnumerable<ExportedDocument> Read(string query, ExportNeeds needs)
    {
        ExportRemarks remarks = needs.HasFlag(ExportNeeds.Remarks) ? ExportRemarks.Load(connection) : ExportRemarks.None;
        bool withReasons = needs.HasFlag(ExportNeeds.Reasons);
        var running = new Queue<Task<ExportedDocument>>();
        foreach (List<ExportRow> rows in ByDocument(Rows(query, needs)))
        {
            (string added, byte[] content, byte[]? findings) =
                connection.QuerySingle<(string, byte[], byte[]?)>(Statements.ExportedContent, new { number = rows[0].Document });
            running.Enqueue(Task.Run(() => Open(rows, added, content, findings!, remarks, withReasons)));
            if (running.Count > Ahead)
            {
                yield return running.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (running.TryDequeue(out Task<ExportedDocument>? next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }

    private IEnumerable<ExportRow> Rows(string query, ExportNeeds needs)
    {
        string condition = needs.HasFlag(ExportNeeds.OnlyCorrected) ? Statements.IsOfCorrectedDocument : "1 = 1";
        return finder.Rows<ExportRow>(
            query, needs.HasFlag(ExportNeeds.Occurrences) ? Statements.WeighedExport : Statements.PlainExport, condition + " ORDER BY claim.number");
    }

    private static IEnumerable<List<ExportRow>> ByDocument(IEnumerable<ExportRow> rows)
    {
        List<ExportRow> together = [];
        foreach (ExportRow row in rows)
        {
            if (together.Count > 0 && together[0].Document != row.Document)
            {
                yield return together;
                together = [];
            }

            together.Add(row);
        }

        if (together.Count > 0)
        {
            yield return together;
        }
    }

    private static ExportedDocument Open(List<ExportRow> rows, string added, byte[] content, byte[] findings, ExportRemarks remarks, bool withReasons)
    {
        Document document = HearsayJsonReader.Read(Packing.Unpack(content)).Reading.Document;
        var reading = new DocumentReading(document, HearsayJsonReader.ReadClaims(Packing.Unpack(findings), document, withReasons), [], []);
        var claims = new ExportedClaim[rows.Count];
        for (int i = 0; i < claims.Length; i++)
        {
            ExportRow row = rows[i];
            Claim claim = reading.Claims[(int)row.Position];
            claims[i] = new ExportedClaim(claim)
            {
                Occurrence = row.Happening is { } id ? new ExportedOccurrence(id, (int)row.Told, row.Origin) : null,
                Remarks = remarks.On(claim.Id),
            };
        }

        return new ExportedDocument { Reading = reading, Claims = claims, Added = added, Remarks = remarks.On(document.Id) };
    }
}
