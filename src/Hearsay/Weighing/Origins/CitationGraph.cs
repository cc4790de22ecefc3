namespace Hearsay.Weighing.Origins;

/// <summary>Which documents cite which, and the circles in it.</summary>
internal sealed class CitationGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, OriginLink>> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> circleOf = new(StringComparer.Ordinal);

    public CitationGraph(IEnumerable<OriginLink> all)
    {
        foreach (OriginLink link in all.Where(link => link.From != link.To).OrderBy(link => link.Claim))
        {
            if (!links.TryGetValue(link.From, out SortedDictionary<string, OriginLink>? from))
            {
                links.Add(link.From, from = new SortedDictionary<string, OriginLink>(StringComparer.Ordinal));
            }

            from.TryAdd(link.To, link);
        }

        Circles = FindCircles();
    }

    /// <summary>The circles, by the smallest id in each; enough of them that each document that stands in one is shown in one.</summary>
    public IReadOnlyList<OriginCircle> Circles { get; }

    /// <summary>The smallest id of the documents that stand in one knot of circles with a document that can be reached from this one; null if none does.</summary>
    public string? CircleFrom(string document)
    {
        if (circleOf.Count == 0)
        {
            return null;
        }

        string? smallest = null;
        foreach (string reached in Reach(document, _ => true).Keys)
        {
            if (circleOf.TryGetValue(reached, out string? circle) && (smallest is null || string.CompareOrdinal(circle, smallest) < 0))
            {
                smallest = circle;
            }
        }

        return smallest;
    }

    private List<OriginCircle> FindCircles()
    {
        HashSet<string> inside = Trimmed();
        var circles = new List<OriginCircle>();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (string document in inside.OrderBy(id => id, StringComparer.Ordinal))
        {
            Dictionary<string, OriginLink?> reached = Reach(document, inside.Contains);
            OriginLink? closing = reached.Keys.Where(id => links.TryGetValue(id, out var from) && from.ContainsKey(document))
                .Select(id => (Id: id, Way: Way(reached, document, id).Count)).OrderBy(c => c.Way).ThenBy(c => c.Id, StringComparer.Ordinal)
                .Select(c => links[c.Id][document]).FirstOrDefault();
            if (closing is null)
            {
                continue;
            }

            if (!circleOf.ContainsKey(document))
            {
                MarkKnot(document, reached, inside);
            }

            if (!shown.Contains(document))
            {
                OriginCircle circle = Turned([.. Way(reached, document, closing.From), closing]);
                shown.UnionWith(circle.Links.Select(link => link.From));
                circles.Add(circle);
            }
        }

        return circles;
    }

    // Those that reach the document and are reached from it.
    private void MarkKnot(string document, Dictionary<string, OriginLink?> reached, HashSet<string> inside)
    {
        ILookup<string, string> back = links.SelectMany(from => from.Value.Keys.Select(to => (to, from: from.Key)))
            .Where(pair => inside.Contains(pair.from) && inside.Contains(pair.to)).ToLookup(pair => pair.to, pair => pair.from, StringComparer.Ordinal);
        var queue = new Queue<string>([document]);
        circleOf[document] = document;
        while (queue.TryDequeue(out string? next))
        {
            foreach (string from in back[next].Where(from => reached.ContainsKey(from) && circleOf.TryAdd(from, document)))
            {
                queue.Enqueue(from);
            }
        }
    }

    /// <summary>The documents without those that cite nobody or that nobody cites, again and again: chains fall away.</summary>
    private HashSet<string> Trimmed()
    {
        var inside = links.Keys.ToHashSet(StringComparer.Ordinal);
        var cited = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string to in links.Values.SelectMany(to => to.Keys))
        {
            cited[to] = cited.GetValueOrDefault(to) + 1;
        }

        var leaves = new Queue<string>(inside.Where(id => cited.GetValueOrDefault(id) == 0));
        while (leaves.TryDequeue(out string? leaf))
        {
            inside.Remove(leaf);
            foreach (string to in links[leaf].Keys)
            {
                cited[to]--;
                if (cited[to] == 0 && inside.Contains(to))
                {
                    leaves.Enqueue(to);
                }
            }
        }

        return inside;
    }

    private Dictionary<string, OriginLink?> Reach(string start, Func<string, bool> isOpen)
    {
        var reached = new Dictionary<string, OriginLink?>(StringComparer.Ordinal) { [start] = null };
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out string? next))
        {
            if (!links.TryGetValue(next, out SortedDictionary<string, OriginLink>? from))
            {
                continue;
            }

            foreach ((string to, OriginLink link) in from)
            {
                if (isOpen(to) && reached.TryAdd(to, link))
                {
                    queue.Enqueue(to);
                }
            }
        }

        return reached;
    }

    private static List<OriginLink> Way(Dictionary<string, OriginLink?> reached, string start, string end)
    {
        var way = new List<OriginLink>();
        for (string at = end; at != start && reached[at] is { } link; at = link.From)
        {
            way.Insert(0, link);
        }

        return way;
    }

    private static OriginCircle Turned(OriginLink[] way)
    {
        int first = Enumerable.Range(0, way.Length).MinBy(i => way[i].From, StringComparer.Ordinal);
        return new OriginCircle([.. way[first..], .. way[..first]]);
    }
}
