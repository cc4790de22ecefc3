using Dapper;
using Hearsay.Store.Aliases;
using Hearsay.Store.Sql;
using Hearsay.Store.Weighing;
using Hearsay.Weighing.Happenings;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Care;

/// <summary>Verifies the kept happenings and origins: what points where, and whether the claims of each block give them again.</summary>
internal sealed class WeighingCheck(SqliteConnection connection)
{
    private const int BlocksAtOnce = 200;

    /// <summary>What is wrong, a sentence each. What waits to be weighed is not looked at.</summary>
    public IEnumerable<string> Run()
    {
        foreach ((string what, string sql) in WeighingStatements.Counts)
        {
            if (connection.ExecuteScalar<long>(sql) is > 0 and var count)
            {
                yield return $"{count} {what}";
            }
        }

        if (new WeighingKeeper(connection).Waiting > 0)
        {
            yield break;
        }

        DeskAliases aliases = DeskAliases.Load(connection);
        var former = new HappeningFormer(new CopyBook(connection, null), aliases.ForOrigins);
        var loader = new DocumentLoader(connection, aliases);
        foreach (long[] blocks in connection.Query<long>("SELECT DISTINCT block FROM weighed WHERE block > 0 ORDER BY block").Chunk(BlocksAtOnce))
        {
            foreach (string problem in CheckBlocks(former, loader, blocks))
            {
                yield return problem;
            }
        }
    }

    private IEnumerable<string> CheckBlocks(HappeningFormer former, DocumentLoader loader, long[] blocks)
    {
        ILookup<long, (long Claim, long Document)> members = blocks
            .SelectMany(block => connection.Query<(long, long)>("SELECT claim, document FROM weighed WHERE block = @block", new { block }).Select(m => (block, m)))
            .ToLookup(m => m.block, m => m.m);
        Dictionary<long, LoadedDocument> documents = loader.Load(members.SelectMany(m => m).Select(m => m.Document).Distinct().Order(), null).ToDictionary(d => d.Number);
        Dictionary<long, Occurrence> occurrences = documents.Values.SelectMany(d => d.Occurrences).ToDictionary(o => o.Number);
        foreach (long block in blocks)
        {
            Occurrence[] claims = [.. members[block].Select(m => occurrences.GetValueOrDefault(m.Claim)).OfType<Occurrence>()];
            Dictionary<string, byte[]?> kept = connection.Query<(string, byte[]?)>("SELECT id, content FROM happening WHERE block = @block", new { block })
                .ToDictionary(h => h.Item1, h => h.Item2, StringComparer.Ordinal);
            foreach (FormedHappening formed in former.Form(claims, documents))
            {
                byte[] content = new HappeningContent(formed.Happening, formed.Told, formed.Disagreements).Pack();
                if (!kept.Remove(formed.Happening.Id, out byte[]? packed) || (packed is not null && !packed.AsSpan().SequenceEqual(content)))
                {
                    yield return $"happening {formed.Happening.Id}: what is kept is not what its claims give";
                }
            }

            foreach (string id in kept.Keys)
            {
                yield return $"happening {id}: its claims do not give it";
            }
        }
    }
}
