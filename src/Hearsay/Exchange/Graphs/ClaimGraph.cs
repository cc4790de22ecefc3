using Hearsay.Documents;
using Hearsay.Exchange.Events;

namespace Hearsay.Exchange.Graphs;

/// <summary>
/// Who is said to have done what to whom, and who speaks of whom, counted over claims: parties, and edges between them. It holds the graph,
/// not the claims.
/// </summary>
internal sealed class ClaimGraph
{
    private readonly SortedDictionary<string, GraphNode> nodes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string From, string To, string Type), GraphEdge> edges = new(EdgeOrder.Instance);

    /// <summary>The parties, by id.</summary>
    public IEnumerable<GraphNode> Nodes => nodes.Values;

    /// <summary>The edges, by ends and type.</summary>
    public IEnumerable<GraphEdge> Edges => edges.Values;

    /// <summary>Counts claims: deeds of those that count as events, sayings of all.</summary>
    public static ClaimGraph Of(IEnumerable<ExportedDocument> documents, EventChoice choice)
    {
        var graph = new ClaimGraph();
        foreach (ExportedDocument document in documents)
        {
            foreach (ExportedClaim exported in document.Claims)
            {
                graph.Add(document, exported.Claim, choice);
            }
        }

        return graph;
    }

    private void Add(ExportedDocument document, Claim claim, EventChoice choice)
    {
        if (claim.Event?.PloverType is { } type && choice.Takes(document.Document, claim))
        {
            EventTime time = EventTime.Of(document, claim);
            foreach ((Actor? from, Actor? to) in ActorPairs.Of(claim))
            {
                if (from is not null && to is not null && NodeOf(from) is { } source && NodeOf(to) is { } target)
                {
                    Count(source, target, type, claim.Event.Quad, time.First);
                }
            }
        }

        if (claim.Sources.Count > 0 && NodeOf(claim.Sources[^1]) is { } speaker)
        {
            foreach (Actor actor in claim.Actors.Concat(claim.Recipients))
            {
                if (NodeOf(actor) is { } spokenOf && spokenOf != speaker)
                {
                    Count(speaker, spokenOf, "speaks-of", null, document.Day);
                }
            }
        }
    }

    private GraphNode? NodeOf(Actor actor) => actor.Code is null && actor.Entity is null ? null : NodeOf(actor.Entity ?? actor.Name, actor.Code, "actor");

    private GraphNode? NodeOf(Source source) => source.Kind is SourceKind.Person or SourceKind.Organisation or SourceKind.Country && source.Name.Length > 0
        ? NodeOf(source.Entity ?? source.Name, source.Actor, "source")
        : null;

    /// <summary>A party is known by its name and code; one that acts and speaks is both.</summary>
    private GraphNode NodeOf(string name, string? code, string kind)
    {
        string id = code is null ? name : $"{name} [{code}]";
        if (!nodes.TryGetValue(id, out GraphNode? node))
        {
            nodes.Add(id, node = new GraphNode(id, name, code));
        }

        node.Add(kind);
        return node;
    }

    private void Count(GraphNode from, GraphNode to, string type, int? quad, DateOnly day)
    {
        if (!edges.TryGetValue((from.Id, to.Id, type), out GraphEdge? edge))
        {
            edges.Add((from.Id, to.Id, type), edge = new GraphEdge(from.Id, to.Id, type, quad, day));
        }

        edge.Add(day);
    }

    private sealed class EdgeOrder : IComparer<(string From, string To, string Type)>
    {
        public static EdgeOrder Instance { get; } = new();

        public int Compare((string From, string To, string Type) x, (string From, string To, string Type) y) =>
            string.CompareOrdinal(x.From, y.From) is not 0 and var from ? from
            : string.CompareOrdinal(x.To, y.To) is not 0 and var to ? to
            : string.CompareOrdinal(x.Type, y.Type);
    }
}
