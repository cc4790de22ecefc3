using Hearsay.Knowledge;
using Hearsay.Store.Facets;
using Hearsay.Store.Finding;
using Hearsay.Store.Keeping;
using Microsoft.Data.Sqlite;

namespace Hearsay.Store.Networks;

/// <summary>
/// Draws networks from the claims that a query finds. Copies and shared origins count once: claims that go back to the same origin and are about
/// the same happening, or, about none, are of the same day, type and status.
/// </summary>
public sealed class NetworkCounter
{
    /// <summary>So many claims are counted; of more, those added last.</summary>
    public const int MostClaims = 10_000;

    private const string Joins =
        "LEFT JOIN weighed ON weighed.claim = claim.number LEFT JOIN origin ON origin.number = weighed.origin";

    private readonly SqliteConnection connection;
    private readonly Finder finder;

    internal NetworkCounter(SqliteConnection connection, Finder finder)
    {
        this.connection = connection;
        this.finder = finder;
    }

    /// <summary>The event types that claims can be narrowed to.</summary>
    public static IEnumerable<string> Types => Plover.All.Select(t => t.Type).Distinct(StringComparer.Ordinal);

    /// <summary>Draws one.</summary>
    /// <param name="filter">Of which claims.</param>
    /// <param name="most">How many ties at most, the strongest.</param>
    /// <exception cref="Problems.QueryException">The query cannot be understood.</exception>
    public Network Draw(NetworkFilter filter, int most)
    {
        ArgumentNullException.ThrowIfNull(filter);
        List<NetworkRow> rows = Rows(filter);
        var nodes = NetworkNodes.Of(connection, rows);
        var ties = new Dictionary<(string From, string To, string? Type), Tally>();
        foreach (NetworkRow row in rows)
        {
            foreach ((NetworkNode from, NetworkNode to, string term) in Pairs(filter.Kind, row, nodes))
            {
                string? type = filter.Kind == NetworkKind.Acts ? row.Plover : null;
                if (!ties.TryGetValue((from.Id, to.Id, type), out Tally? tally))
                {
                    ties.Add((from.Id, to.Id, type), tally = new Tally(from, to, type, term));
                }

                tally.Claims++;
                tally.Units.Add(row.Separate.Unit);
            }
        }

        string whole = filter.Whole;
        return new Network(
            filter,
            [
                .. ties.Values.OrderByDescending(t => t.Units.Count).ThenByDescending(t => t.Claims).ThenBy(t => t.From.Id, StringComparer.Ordinal)
                    .ThenBy(t => t.To.Id, StringComparer.Ordinal).ThenBy(t => t.Type, StringComparer.Ordinal).Take(most).Select(t => t.Tie(whole)),
            ],
            ties.Count,
            rows.Count,
            rows.Count == MostClaims);
    }

    private List<NetworkRow> Rows(NetworkFilter filter)
    {
        (string condition, string columns, string join) = filter.Kind switch
        {
            NetworkKind.Says => ("claim.source IS NOT NULL AND (claim.actors IS NOT NULL OR claim.recipients IS NOT NULL)", "", ""),
            NetworkKind.Acts => ("claim.plover IS NOT NULL AND claim.actors IS NOT NULL AND claim.recipients IS NOT NULL", "", ""),
            _ => ("claim.source IS NOT NULL", ", document.outlet AS Outlet", "JOIN document ON document.number = claim.document "),
        };
        return [.. finder.Newest<NetworkRow>(
            filter.Whole,
            "claim.number AS Number, claim.status AS Status, claim.plover AS Plover, claim.actors AS Actors, claim.recipients AS Recipients, claim.source AS Source, "
            + "claim.via AS Via, claim.time_from AS Day, origin.key AS Origin, weighed.happening AS Happening" + columns,
            join + Joins,
            MostClaims,
            condition)];
    }

    /// <summary>The ties that a claim speaks for, each once, with what finds the claims of each.</summary>
    private static IEnumerable<(NetworkNode From, NetworkNode To, string Term)> Pairs(NetworkKind kind, NetworkRow row, NetworkNodes nodes) => (kind switch
    {
        NetworkKind.Says => Says(row, nodes),
        NetworkKind.Acts => Acts(row, nodes),
        _ => Cites(row, nodes),
    }).DistinctBy(p => (p.From.Id, p.To.Id)).Where(p => p.From.Id != p.To.Id);

    private static IEnumerable<(NetworkNode From, NetworkNode To, string Term)> Says(NetworkRow row, NetworkNodes nodes)
    {
        if (nodes.Source(row.Source) is not { } speaker)
        {
            yield break;
        }

        foreach (string code in ClaimCodes.Read(row.Actors).Concat(ClaimCodes.Read(row.Recipients)))
        {
            yield return (speaker, nodes.Party(code), $"source:{speaker.Source} {ExactTerms.Of("party", code)}");
        }
    }

    private static IEnumerable<(NetworkNode From, NetworkNode To, string Term)> Acts(NetworkRow row, NetworkNodes nodes) =>
        from actor in ClaimCodes.Read(row.Actors)
        from recipient in ClaimCodes.Read(row.Recipients)
        select (nodes.Party(actor), nodes.Party(recipient), $"{ExactTerms.Of("actor", actor)} {ExactTerms.Of("recipient", recipient)} type:{row.Plover!.ToLowerInvariant()}");

    private static IEnumerable<(NetworkNode From, NetworkNode To, string Term)> Cites(NetworkRow row, NetworkNodes nodes)
    {
        (NetworkNode? outlet, NetworkNode? via, NetworkNode? source) = (nodes.Outlet(row.Outlet), nodes.Source(row.Via), nodes.Source(row.Source));
        if (outlet is not null && (row.Via is null ? source : via) is { } cited)
        {
            yield return (outlet, cited, $"{ExactTerms.Of("outlet", outlet.Label)} cited:{cited.Source}");
        }

        if (via is not null && source is not null)
        {
            yield return (via, source, $"via:{via.Source} source:{source.Source}");
        }
    }

    private sealed class Tally(NetworkNode from, NetworkNode to, string? type, string term)
    {
        public NetworkNode From => from;

        public NetworkNode To => to;

        public string? Type => type;

        public int Claims { get; set; }

        public HashSet<(string, long, long, string, int)> Units { get; } = [];

        public NetworkTie Tie(string whole) =>
            new(from, to, type, type is null ? null : Plover.Find(type, null) is { Quad: > 2 }, Units.Count, Claims, FacetCounter.Narrowed(whole, term));
    }
}
