using Dapper;
using Hearsay.Store.Aliases;
using Hearsay.Store.Counting;
using Hearsay.Store.Keeping;
using Hearsay.Weighing.Origins;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Networks;

/// <summary>The parties of some claims. Names that the desk holds to be one are one party, and so are an outlet and the source of its name.</summary>
internal sealed class NetworkNodes
{
    private const int AtOnce = 900;

    private readonly DeskAliases aliases;
    private readonly Dictionary<long, NetworkNode> sources = [];
    private readonly Dictionary<string, NetworkNode> outlets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NetworkNode> parties = new(StringComparer.Ordinal);

    private NetworkNodes(DeskAliases aliases)
    {
        this.aliases = aliases;
    }

    /// <summary>Looks up those who speak in some claims. Private persons, as far as is known, are left out.</summary>
    public static NetworkNodes Of(SqliteConnection connection, IReadOnlyList<NetworkRow> rows)
    {
        var nodes = new NetworkNodes(DeskAliases.Load(connection));
        foreach (string name in rows.Select(r => r.Outlet).OfType<string>().Where(n => n.Any(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal))
        {
            string main = nodes.aliases.Main(name);
            nodes.outlets.TryAdd(NameWords.Plain(main), new NetworkNode("outlet:" + NameWords.Plain(main), main, "outlet", null));
        }

        foreach (long[] some in rows.SelectMany(r => new[] { r.Source, r.Via }).OfType<long>().Distinct().Order().Chunk(AtOnce))
        {
            foreach ((long number, string key, string name, string kind, string? actor) in connection.Query<(long, string, string, string, string?)>(
                "SELECT number, key, name, kind, actor FROM source WHERE number IN @some ORDER BY number", new { some }))
            {
                if (SourceKey.IsPublic(kind, actor))
                {
                    nodes.sources.Add(number, nodes.Speaker(key, name, kind, actor));
                }
            }
        }

        return nodes;
    }

    /// <summary>Who vouches; null for those who are not put together across documents.</summary>
    public NetworkNode? Source(long? number) => number is { } known ? sources.GetValueOrDefault(known) : null;

    /// <summary>The party of a code.</summary>
    public NetworkNode Party(string code)
    {
        if (!parties.TryGetValue(code, out NetworkNode? node))
        {
            parties.Add(code, node = new NetworkNode("code:" + code, PartyName.Of(code), "party", null));
        }

        return node;
    }

    /// <summary>An outlet; null if there is none.</summary>
    public NetworkNode? Outlet(string? name) => name is null ? null : outlets.GetValueOrDefault(NameWords.Plain(aliases.Main(name)));

    private NetworkNode Speaker(string key, string name, string kind, string? actor)
    {
        string main = aliases.Main(name);
        string id = SourceKey.IdOf(key);
        if (outlets.TryGetValue(NameWords.Plain(main), out NetworkNode? outlet))
        {
            return outlets[NameWords.Plain(main)] = outlet with { Source = outlet.Source ?? id };
        }

        if (kind == "country" && actor is not null)
        {
            return parties[actor] = Party(actor) with { Source = id };
        }

        return new NetworkNode(aliases.ClassOf(name).Count > 0 ? "alias:" + NameWords.Plain(main) : id, main, "source", id);
    }
}
