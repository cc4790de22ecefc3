using System.Runtime.InteropServices;
using Dapper;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Weighing;

/// <summary>
/// Weighs some documents and whatever changes by them, in one transaction: ties their claims to those that may be of the same months, forms
/// the blocks anew that change, and finds the origins in them.
/// </summary>
internal sealed class WeighingRound(SqliteConnection connection, SqliteTransaction transaction, DocumentLoader loader, OriginAliases aliases)
{
    private const int BlocksAtOnce = 200;

    private readonly CopyBook copies = new(connection, transaction);

    /// <summary>Weighs these documents, and what waits besides.</summary>
    /// <param name="pending">The documents.</param>
    /// <param name="progress">Told of each that is begun.</param>
    public void Run(IReadOnlyList<long> pending, Action<int>? progress)
    {
        var claims = new WeighedClaims(connection, transaction);
        IReadOnlySet<long> touched = pending.SelectMany(copies.Related).ToHashSet();
        Dictionary<long, HashSet<int>> months = TieAll(claims, pending, progress);
        var former = new HappeningFormer(copies, aliases);
        using var rows = new WeighingRows(connection, transaction);
        (IReadOnlyList<(long Claim, long Document)> Claims, IReadOnlyList<long> Before)[] changed = [.. claims.Changed(touched)];
        foreach (long block in changed.SelectMany(c => c.Before).Distinct())
        {
            rows.RemoveBlock(block);
        }

        foreach (var chunk in changed.Chunk(BlocksAtOnce))
        {
            Form(former, rows, [.. chunk.Select(c => c.Claims)]);
        }

        foreach (LoadedDocument document in loader.Load(touched.Order(), transaction))
        {
            FormOthers(former, rows, document);
            if (months.TryGetValue(document.Number, out HashSet<int>? own))
            {
                rows.AddDocument(document.Number, BytesOf(own));
            }
        }

        claims.Save();
        connection.Execute("DELETE FROM loosened", transaction: transaction);
        foreach (string sql in WeighingStatements.RemoveIdleOrigins)
        {
            connection.Execute(sql, transaction: transaction);
        }
    }

    /// <summary>Ties the claims of the documents, and those adrift, to each other and to all that may go with them.</summary>
    /// <returns>The months of each of the documents.</returns>
    private Dictionary<long, HashSet<int>> TieAll(WeighedClaims claims, IReadOnlyList<long> pending, Action<int>? progress)
    {
        var finder = new TieFinder();
        var months = pending.ToDictionary(n => n, _ => new HashSet<int>());
        var all = new HashSet<int>();
        var fresh = new HashSet<long>();
        foreach (Occurrence occurrence in Fresh(claims, pending, progress))
        {
            claims.Add(occurrence);
            finder.Add(occurrence, (other, score) => claims.Tie(finder.Occurrences[other].Number, occurrence.Number, score));
            fresh.Add(occurrence.Number);
            IReadOnlyCollection<int> own = OccurrenceKeys.MonthsOf(occurrence);
            all.UnionWith(own);
            if (months.TryGetValue(occurrence.Document, out HashSet<int>? ofDocument))
            {
                ofDocument.UnionWith(own);
            }
        }

        foreach (IReadOnlyList<Occurrence> occurrences in loader.LoadOccurrences(OfMonths(all), transaction))
        {
            foreach (Occurrence occurrence in occurrences.Where(o => !fresh.Contains(o.Number)))
            {
                finder.Compare(occurrence, (other, score) => claims.Tie(finder.Occurrences[other].Number, occurrence.Number, score));
            }
        }

        return months;
    }

    private IEnumerable<Occurrence> Fresh(WeighedClaims claims, IReadOnlyList<long> pending, Action<int>? progress)
    {
        HashSet<long> known = [.. pending];
        ILookup<long, long> adrift = claims.Adrift().Where(c => !known.Contains(c.Document)).ToLookup(c => c.Document, c => c.Claim);
        foreach (LoadedDocument document in loader.Load(pending, transaction))
        {
            progress?.Invoke(1);
            foreach (Occurrence occurrence in document.Occurrences)
            {
                yield return occurrence;
            }
        }

        foreach (LoadedDocument document in loader.Load(adrift.Select(g => g.Key).Order(), transaction))
        {
            HashSet<long> wanted = [.. adrift[document.Number]];
            foreach (Occurrence occurrence in document.Occurrences.Where(o => wanted.Contains(o.Number)))
            {
                yield return occurrence;
            }
        }
    }

    /// <summary>The weighed documents with a claim that may be of one of these months.</summary>
    private List<long> OfMonths(HashSet<int> months)
    {
        var found = new List<long>();
        foreach ((long document, byte[] bytes) in connection.Query<(long, byte[])>(WeighingStatements.Months, transaction: transaction))
        {
            foreach (int month in MemoryMarshal.Cast<byte, int>(bytes))
            {
                if (months.Contains(month))
                {
                    found.Add(document);
                    break;
                }
            }
        }

        return found;
    }

    private void Form(HappeningFormer former, WeighingRows rows, IReadOnlyList<IReadOnlyList<(long Claim, long Document)>> blocks)
    {
        Dictionary<long, LoadedDocument> documents = loader.Load(blocks.SelectMany(b => b).Select(c => c.Document).Distinct().Order(), transaction)
            .ToDictionary(d => d.Number);
        Dictionary<long, Occurrence> occurrences = documents.Values.SelectMany(d => d.Occurrences).ToDictionary(o => o.Number);
        foreach (IReadOnlyList<(long Claim, long Document)> block in blocks)
        {
            long number = block.Min(c => c.Claim);
            foreach (FormedHappening formed in former.Form(block.Select(c => occurrences[c.Claim]), documents))
            {
                rows.Add(formed, number, n => occurrences[n].Document);
            }
        }
    }

    /// <summary>Claims about no occurrence are traced with the others of their document.</summary>
    private static void FormOthers(HappeningFormer former, WeighingRows rows, LoadedDocument document)
    {
        (long, LoadedDocument)[] others = [.. document.Others.Select(n => (n, document))];
        if (others.Length == 0)
        {
            return;
        }

        var origins = new Dictionary<long, Origin>();
        former.Trace(others, origins, []);
        foreach ((long number, Origin origin) in origins)
        {
            rows.Add(number, document.Number, origin);
        }
    }

    private static byte[] BytesOf(HashSet<int> months) =>
        MemoryMarshal.AsBytes<int>(months.Order().ToArray()).ToArray();
}
