using System.Runtime.InteropServices;
using Dapper;
using Hearsay.Store.Sql;
using Hearsay.Weighing;
using Hearsay.Weighing.Happenings;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Weighing;

/// <summary>The claims that are about occurrences, with the ties between them: those that are kept and those that come in.</summary>
internal sealed class WeighedClaims
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly List<long> claims = [];
    private readonly List<long> documents = [];
    private readonly List<long> blocks = [];
    private readonly Dictionary<long, int> places = [];
    private readonly Dictionary<(long First, long Second), byte> known = [];
    private readonly TieForest forest = new();

    /// <summary>Takes up what is kept.</summary>
    public WeighedClaims(SqliteConnection connection, SqliteTransaction transaction)
    {
        this.connection = connection;
        this.transaction = transaction;
        foreach ((long claim, long document, long block) in connection.Query<(long, long, long)>(WeighingStatements.Nodes, transaction: transaction, buffered: false))
        {
            Add(claim, document, block);
        }

        foreach ((long first, long second, long strength) in connection.Query<(long, long, long)>(WeighingStatements.Ties, transaction: transaction, buffered: false))
        {
            known.Add((first, second), (byte)strength);
            forest.Add(places[first], places[second], (byte)strength);
        }
    }

    /// <summary>Adds a claim, if it is not here.</summary>
    public void Add(Occurrence occurrence)
    {
        if (!places.ContainsKey(occurrence.Number))
        {
            Add(occurrence.Number, occurrence.Document, 0);
        }
    }

    /// <summary>Ties two claims.</summary>
    public void Tie(long first, long second, double score) => forest.Add(places[first], places[second], score, claims.Count);

    /// <summary>
    /// Of claims that lost a tie, those that have to be compared anew: all that hang together with one of them, but for the largest of the
    /// sets. Whatever tie is missing has an end in a smaller one.
    /// </summary>
    public IReadOnlyList<(long Claim, long Document)> Adrift()
    {
        int[] loosened = [.. connection.Query<long>(WeighingStatements.Loosened, transaction: transaction).Where(places.ContainsKey).Select(c => places[c])];
        if (loosened.Length == 0)
        {
            return [];
        }

        var sets = new DisjointSets(claims.Count);
        foreach ((int first, int second, _) in forest.Ties(claims.Count))
        {
            sets.Join(first, second);
        }

        HashSet<int> roots = [.. loosened.Select(sets.RootOf)];
        return
        [
            .. Enumerable.Range(0, claims.Count).Where(i => roots.Contains(sets.RootOf(i))).GroupBy(sets.RootOf)
                .OrderByDescending(set => set.Count()).ThenBy(set => set.Key).Skip(1)
                .SelectMany(set => set).Select(i => (claims[i], documents[i])),
        ];
    }

    /// <summary>The blocks that are others than those that are kept, or have a claim of one of these documents.</summary>
    /// <returns>The claims of each with their documents, and the numbers of the blocks in which they were.</returns>
    public IEnumerable<(IReadOnlyList<(long Claim, long Document)> Claims, IReadOnlyList<long> Before)> Changed(IReadOnlySet<long> touched)
    {
        var sizes = new Dictionary<long, int>();
        foreach (long block in blocks)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sizes, block, out _)++;
        }

        foreach (int[] set in forest.Sets(claims.Count))
        {
            long block = blocks[set[0]];
            bool isSame = block > 0 && sizes[block] == set.Length && Array.TrueForAll(set, i => blocks[i] == block);
            if (!isSame || Array.Exists(set, i => touched.Contains(documents[i])))
            {
                yield return ([.. set.Select(i => (claims[i], documents[i]))], [.. set.Select(i => blocks[i]).Where(b => b > 0).Distinct()]);
            }
        }
    }

    /// <summary>Keeps the ties.</summary>
    public void Save()
    {
        using var add = new Statement(connection, WeighingStatements.AddTie, 3);
        using var remove = new Statement(connection, WeighingStatements.RemoveTie, 2);
        foreach ((int first, int second, byte strength) in forest.Ties(claims.Count))
        {
            (long one, long other) = (long.Min(claims[first], claims[second]), long.Max(claims[first], claims[second]));
            if (!known.Remove((one, other), out byte before) || before != strength)
            {
                add.Run(transaction, one, other, (long)strength);
            }
        }

        foreach ((long first, long second) in known.Keys)
        {
            remove.Run(transaction, first, second);
        }
    }

    private void Add(long claim, long document, long block)
    {
        places.Add(claim, claims.Count);
        claims.Add(claim);
        documents.Add(document);
        blocks.Add(block);
    }
}
