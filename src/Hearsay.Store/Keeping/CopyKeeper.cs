using System.Text.Json;
using Dapper;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Copies;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Keeping;

/// <summary>Finds the copies of documents as they are added, by an index of the sketches of all that are kept.</summary>
internal sealed class CopyKeeper : IDisposable
{
    /// <summary>Of a text that is there very often, so many are compared word by word: enough to tie it to the others.</summary>
    private const int MostCompared = 24;

    /// <summary>Estimates below this come to nothing when the texts are compared.</summary>
    private const double LeastShare = 0.05;

    private readonly SqliteConnection connection;
    private readonly Statement add;
    private readonly CopyIndex index = new();
    private long last;

    /// <summary>Makes one; the index is read when it is first needed.</summary>
    public CopyKeeper(SqliteConnection connection)
    {
        this.connection = connection;
        add = new Statement(connection, Statements.AddCopy, 7);
    }

    /// <summary>Takes up what others have added since.</summary>
    public void Follow(SqliteTransaction transaction)
    {
        foreach ((long number, byte[] bytes) in connection.Query<(long, byte[])>(
            Statements.SketchesAfter, new { number = last }, transaction, buffered: false))
        {
            if (CopySketch.TryRead(bytes, out CopySketch? sketch))
            {
                index.Add((int)number, sketch);
            }

            last = number;
        }
    }

    /// <summary>Notes what a new document shares with others, and takes it into the index.</summary>
    /// <returns>Whether it is a copy of one of them.</returns>
    public bool Add(long number, PreparedDocument prepared, SqliteTransaction transaction)
    {
        bool isCopy = false;
        CopyText? text = null;
        foreach (CopyCandidate candidate in index.Find(prepared.Sketch).Where(c => c.LargerShare >= LeastShare).Take(MostCompared))
        {
            if (Open(candidate.Number, transaction) is not { } other)
            {
                continue;
            }

            text ??= CopyText.Of(prepared.Document);
            CopyEvidence evidence = CopyJudge.Judge(CopyText.Of(other), text);
            if (evidence.Kind is CopyKind.None or CopyKind.SameForm)
            {
                continue;
            }

            isCopy |= evidence.IsCopy;
            add.Run(
                transaction, (long)candidate.Number, number, evidence.Kind.ToString().ToLowerInvariant(), evidence.ShareOfFirst,
                evidence.ShareOfSecond, evidence.Order.ToString().ToLowerInvariant(), JsonSerializer.Serialize(evidence.Reasons));
        }

        // The number of a document that somebody removed meanwhile is given again.
        index.Remove((int)number);
        index.Add((int)number, prepared.Sketch);
        last = number;
        return isCopy;
    }

    /// <summary>Gives the statement back.</summary>
    public void Dispose() => add.Dispose();

    /// <summary>A document that is kept; null if it was removed by somebody meanwhile.</summary>
    private Document? Open(long number, SqliteTransaction transaction) =>
        connection.ExecuteScalar<byte[]?>("SELECT content FROM document WHERE number = @number", new { number }, transaction) is { } content
            ? HearsayJsonReader.Read(Packing.Unpack(content)).Reading.Document
            : null;
}
