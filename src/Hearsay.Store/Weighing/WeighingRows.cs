using Hearsay.Store.Sql;
using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Weighing;

/// <summary>Writes what was weighed.</summary>
internal sealed class WeighingRows(SqliteConnection connection, SqliteTransaction transaction) : IDisposable
{
    private readonly Statement removeBlock = new(connection, WeighingStatements.RemoveBlock, 1);
    private readonly Statement findOrigin = new(connection, WeighingStatements.FindOrigin, 4);
    private readonly Statement addOrigin = new(connection, WeighingStatements.AddOrigin, 4);
    private readonly Statement addOriginWords = new(connection, WeighingStatements.AddOriginWords, 2);
    private readonly Statement addHappening = new(connection, WeighingStatements.AddHappening, 7);
    private readonly Statement addWeighed = new(connection, WeighingStatements.AddWeighed, 7);
    private readonly Statement addDocument = new(connection, WeighingStatements.AddWeighedDocument, 2);

    /// <summary>Removes the happenings of a block.</summary>
    public void RemoveBlock(long block) => removeBlock.Run(transaction, block);

    /// <summary>Notes that a document is weighed.</summary>
    public void AddDocument(long number, byte[] months) => addDocument.Run(transaction, number, months);

    /// <summary>Keeps a happening with its claims.</summary>
    public void Add(FormedHappening formed, long block, Func<long, long> documentOf)
    {
        Happening happening = formed.Happening;
        long[] claims = [.. happening.All];
        byte[]? content = claims.Length > 1 ? new HappeningContent(happening, formed.Told, formed.Disagreements).Pack() : null;
        long number = (long)addHappening.First(
            transaction, happening.Id, block, (long)claims.Length, (long)happening.Documents, happening.Window is { } w ? (long)w.First.DayNumber : null,
            (long)formed.Disagreements.Count, content)!;
        IReadOnlySet<long> disputed = formed.Disputed;
        foreach (long claim in claims)
        {
            addWeighed.Run(
                transaction, claim, documentOf(claim), block, number, NumberOf(formed.Origins[claim]), formed.Shared.Contains(claim) ? 1L : 0L,
                disputed.Contains(claim) ? 1L : 0L);
        }
    }

    /// <summary>Keeps a claim that is about no occurrence.</summary>
    public void Add(long claim, long document, Origin origin) => addWeighed.Run(transaction, claim, document, null, null, NumberOf(origin), 0L, 0L);

    /// <summary>Gives the statements back.</summary>
    public void Dispose()
    {
        foreach (Statement statement in (Statement[])[removeBlock, findOrigin, addOrigin, addOriginWords, addHappening, addWeighed, addDocument])
        {
            statement.Dispose();
        }
    }

    private long NumberOf(Origin origin)
    {
        string kind = origin.Kind.ToString().ToLowerInvariant();
        string actor = origin.Actor ?? "";
        if (findOrigin.First(transaction, origin.Key, kind, origin.Name, actor) is long known)
        {
            return known;
        }

        addOrigin.Run(transaction, origin.Key, kind, origin.Name, actor);
        long number = (long)findOrigin.First(transaction, origin.Key, kind, origin.Name, actor)!;
        addOriginWords.Run(transaction, number, $"{origin.Name} {actor}");
        return number;
    }
}
