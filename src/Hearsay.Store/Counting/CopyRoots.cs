using Dapper;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Counting;

/// <summary>Tells which documents are copies of one text, by the smallest number among them.</summary>
internal sealed class CopyRoots(SqliteConnection connection)
{
    /// <summary>The root of every document that has copies; documents without are their own.</summary>
    public Dictionary<long, long> Load()
    {
        var parents = new Dictionary<long, long>();
        foreach ((long first, long second) in connection.Query<(long, long)>(
            "SELECT first, second FROM copy WHERE kind <> 'quoted' ORDER BY first, second"))
        {
            long one = Root(parents, first);
            long other = Root(parents, second);
            parents[Math.Max(one, other)] = Math.Min(one, other);
        }

        return parents.Keys.ToDictionary(number => number, number => Root(parents, number));
    }

    private static long Root(Dictionary<long, long> parents, long number)
    {
        while (parents.TryGetValue(number, out long parent) && parent != number)
        {
            number = parent;
        }

        return number;
    }
}
