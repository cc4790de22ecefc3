using Dapper;
using Hearsay.Store.Sql;
using Hearsay.Weighing.Origins;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Aliases;

/// <summary>
/// Names of actors, sources and outlets that the desk holds to be one. Case, diacritics and a leading article do not matter. The documents
/// and claims stay as they are.
/// </summary>
internal sealed class DeskAliases
{
    private readonly Dictionary<string, string> mains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> classes = new(StringComparer.Ordinal);

    private DeskAliases(IEnumerable<(string Name, string Other)> pairs)
    {
        foreach ((string name, string other) in pairs)
        {
            SortedSet<string> all = [name, other, .. ClassOf(name), .. ClassOf(other)];
            string main = Main(name);
            foreach (string member in all)
            {
                mains[NameWords.Plain(member)] = main;
                classes[NameWords.Plain(member)] = all;
            }
        }
    }

    /// <summary>What origins are found by.</summary>
    public OriginAliases ForOrigins => new(classes.Values.SelectMany(c => c).Distinct(StringComparer.Ordinal)
        .Where(n => NameWords.Plain(Main(n)) != NameWords.Plain(n)).Select(n => (n, Main(n))));

    /// <summary>Those that hold, in the order in which they were declared.</summary>
    public static DeskAliases Load(SqliteConnection connection, SqliteTransaction? transaction = null) =>
        new(connection.Query<(string, string)>(Statements.Aliases, transaction: transaction));

    /// <summary>The name that stands for all that are one with it; itself if there are none.</summary>
    public string Main(string name) => mains.GetValueOrDefault(NameWords.Plain(name), name);

    /// <summary>All names that are one with it, itself among them, in order; none if nothing was declared of it.</summary>
    public IReadOnlyCollection<string> ClassOf(string name) => classes.TryGetValue(NameWords.Plain(name), out SortedSet<string>? all) ? all : [];
}
