using System.Text.Json;
using Dapper;
using Hearsay.Documents;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Copies;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Weighing;

/// <summary>The groups of copies among documents, formed when they are asked for.</summary>
internal sealed class CopyBook(SqliteConnection connection, SqliteTransaction? transaction)
{
    private readonly Dictionary<long, long[]> related = [];
    private readonly Dictionary<long, IReadOnlyList<CopyGroup>> groups = [];

    /// <summary>A document and all that share text with it, directly or through others, in order.</summary>
    public IReadOnlyList<long> Related(long number)
    {
        if (related.TryGetValue(number, out long[]? known))
        {
            return known;
        }

        var found = new SortedSet<long> { number };
        var queue = new Queue<long>([number]);
        while (queue.TryDequeue(out long next))
        {
            foreach ((long first, long second) in connection.Query<(long, long)>(WeighingStatements.CopiesOf, new { number = next }, transaction))
            {
                long other = first == next ? second : first;
                if (found.Add(other))
                {
                    queue.Enqueue(other);
                }
            }
        }

        long[] all = [.. found];
        foreach (long member in all)
        {
            related[member] = all;
        }

        return all;
    }

    /// <summary>The groups that the documents, and those related to them, form.</summary>
    public IReadOnlyList<CopyGroup> GroupsOf(IEnumerable<long> documents) =>
        [.. documents.Select(Related).Where(r => r.Count > 1).DistinctBy(r => r[0]).SelectMany(Form)];

    private IReadOnlyList<CopyGroup> Form(IReadOnlyList<long> members)
    {
        if (!groups.TryGetValue(members[0], out IReadOnlyList<CopyGroup>? formed))
        {
            IEnumerable<CopyEvidence> pairs = members.SelectMany(number => connection.Query<(string, string, string, double, double, string, string)>(
                Statements.ListCopies + " WHERE copy.first = @number", new { number }, transaction)).Select(EvidenceOf);
            formed = CopyGroups.Form(members.Select(MemberOf), pairs.ToList()).Groups;
            groups.Add(members[0], formed);
        }

        return formed;
    }

    private static CopyEvidence EvidenceOf((string First, string Second, string Kind, double OfFirst, double OfSecond, string Published, string Reasons) row) => new()
    {
        First = row.First,
        Second = row.Second,
        Kind = Enum.Parse<CopyKind>(row.Kind, ignoreCase: true),
        ShareOfFirst = row.OfFirst,
        ShareOfSecond = row.OfSecond,
        Passages = [],
        CreditsOfFirst = [],
        CreditsOfSecond = [],
        Order = Enum.Parse<CopyOrder>(row.Published, ignoreCase: true),
        Reasons = JsonSerializer.Deserialize<string[]>(row.Reasons)!,
    };

    private CopyMember MemberOf(long number)
    {
        (string id, string? published, string? basis, byte[]? sketch) = connection.QuerySingle<(string, string?, string?, byte[]?)>(
            "SELECT id, published, published_basis, sketch FROM document WHERE number = @number", new { number }, transaction);
        DocumentDate? date = published is null ? null : new DocumentDate(published, Enum.Parse<DateBasis>(basis!, ignoreCase: true), null);
        return new CopyMember(id, date, CopySketch.TryRead(sketch, out CopySketch? read) ? read.Words : 0);
    }
}
