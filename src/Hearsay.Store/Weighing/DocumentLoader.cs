using Dapper;
using Hearsay.Documents;
using Hearsay.Exchange;
using Hearsay.Store.Aliases;
using Hearsay.Store.Keeping;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Happenings;
using Hearsay.Weighing.Origins;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Weighing;

/// <summary>Opens documents for weighing, several at a time. Those opened last are kept.</summary>
internal sealed class DocumentLoader(SqliteConnection connection, DeskAliases aliases)
{
    private const int MostKept = 3000;
    private const int AtOnce = 64;

    private readonly Dictionary<long, LoadedDocument> kept = [];
    private readonly Queue<long> order = new();

    /// <summary>The documents of these numbers, in their order.</summary>
    public IEnumerable<LoadedDocument> Load(IEnumerable<long> numbers, SqliteTransaction? transaction)
    {
        foreach (long[] chunk in numbers.Chunk(AtOnce))
        {
            Opened[] packed = [.. chunk.Where(n => !kept.ContainsKey(n)).Select(n => Open(n, transaction))];
            foreach (LoadedDocument document in packed.AsParallel().AsOrdered().Select(Read).ToList())
            {
                kept.Add(document.Number, document);
                order.Enqueue(document.Number);
            }

            foreach (long number in chunk)
            {
                yield return kept[number];
            }

            while (order.Count > MostKept)
            {
                kept.Remove(order.Dequeue());
            }
        }
    }

    /// <summary>The occurrences of these documents, a document at a time, for one look: they are not kept.</summary>
    public IEnumerable<IReadOnlyList<Occurrence>> LoadOccurrences(IEnumerable<long> numbers, SqliteTransaction? transaction)
    {
        foreach (long[] chunk in numbers.Chunk(AtOnce))
        {
            Opened[] packed = [.. chunk.Where(n => !kept.ContainsKey(n)).Select(n => Open(n, transaction))];
            foreach (IReadOnlyList<Occurrence> occurrences in packed.AsParallel().AsOrdered().Select(o => Occurrences(o.Number, Unpack(o))).ToList())
            {
                yield return occurrences;
            }

            foreach (long number in chunk.Where(kept.ContainsKey))
            {
                yield return kept[number].Occurrences;
            }
        }
    }

    private Opened Open(long number, SqliteTransaction? transaction)
    {
        (byte[] content, byte[]? findings) = connection.QuerySingle<(byte[], byte[]?)>(Statements.ContentOf, new { number }, transaction);
        return new Opened(number, content, findings, [.. connection.Query<(long, int)>(WeighingStatements.ClaimsOf, new { number }, transaction)]);
    }

    private LoadedDocument Read(Opened opened)
    {
        (DocumentReading reading, Dictionary<Claim, long> numbers) = Unpack(opened);
        Document document = reading.Document;
        return new LoadedDocument(
            opened.Number,
            OriginDocument.Of(document with { Outlet = document.Outlet is { } outlet ? aliases.Main(outlet) : null }),
            Occurrences(opened.Number, (reading, numbers)),
            numbers.ToDictionary(n => n.Value, n => (n.Key.Id, OriginClaim.Of(n.Value, n.Key, document))));
    }

    private static (DocumentReading Reading, Dictionary<Claim, long> Numbers) Unpack(Opened opened)
    {
        Document document = HearsayJsonReader.Read(Packing.Unpack(opened.Content)).Reading.Document;
        DocumentReading reading = opened.Findings is null
            ? new DocumentReading(document, [], [], [])
            : HearsayJsonReader.ReadFindings(Packing.Unpack(opened.Findings), document);
        Dictionary<Claim, long> numbers = new(ReferenceEqualityComparer.Instance);
        foreach ((long number, int position) in opened.Claims)
        {
            numbers.Add(reading.Claims[position], number);
        }

        return (reading, numbers);
    }

    private IReadOnlyList<Occurrence> Occurrences(long document, (DocumentReading Reading, Dictionary<Claim, long> Numbers) opened) =>
    [
        .. OccurrenceFinder.Find(opened.Reading, document, c => opened.Numbers.GetValueOrDefault(c))
            .Where(o => o.Number > 0 && !IsMereWord(o)).DistinctBy(o => o.ClaimId).Select(Renamed),
    ];

    /// <summary>The occurrence with those who take part in it under the names that the desk has for them.</summary>
    private Occurrence Renamed(Occurrence occurrence)
    {
        string[] mains = [.. occurrence.Actors.Concat(occurrence.Recipients).Select(p => (p.Name, Main: aliases.Main(p.Name))).Where(n => n.Main != n.Name).Select(n => n.Main)];
        return mains.Length == 0 ? occurrence : occurrence with
        {
            Actors = [.. occurrence.Actors.Select(p => p with { Name = aliases.Main(p.Name) })],
            Recipients = [.. occurrence.Recipients.Select(p => p with { Name = aliases.Main(p.Name) })],
            Names = [.. occurrence.Names.Concat(mains.SelectMany(m => NameWords.Plain(m).Split(' '))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>That somebody said or believed something is a claim, but nothing that happened beside what was said.</summary>
    private static bool IsMereWord(Occurrence occurrence) => occurrence is { IsSaying: true, PloverType: null };

    private sealed record Opened(long Number, byte[] Content, byte[]? Findings, (long Number, int Position)[] Claims);
}
