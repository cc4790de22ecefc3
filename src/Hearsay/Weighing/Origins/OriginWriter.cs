namespace Hearsay.Weighing.Origins;

/// <summary>Writes down what was found: origins with their claims, documents and reasons.</summary>
internal sealed class OriginWriter
{
    private readonly List<ClaimTrail> trails;
    private readonly SourceClusters clusters;
    private readonly CitationGraph graph;
    private readonly RootSpread spread;

    public OriginWriter(List<ClaimTrail> trails, SourceClusters clusters)
    {
        this.trails = trails;
        this.clusters = clusters;
        graph = new CitationGraph(trails.SelectMany(trail => trail.Links));
        spread = new RootSpread(trails);
    }

    /// <summary>Writes the reading.</summary>
    /// <param name="documents">The number of documents with claims.</param>
    public OriginReading Write(int documents)
    {
        ClaimTrail[] spoken = [.. trails.Where(trail => trail.Claim.Number != long.MaxValue || trail.Claim.Lemma.Length > 0)];
        Dictionary<ClaimTrail, IReadOnlyList<string>> roots = trails.ToDictionary(trail => trail, spread.Of);
        var joint = new JointRoots(roots.Values.SelectMany(root => root));
        var found = spoken.Select(trail => (Trail: trail, Keys: KeysOf(trail, roots[trail], joint))).ToList();
        var silent = trails.Except(spoken).Select(trail => (Trail: trail, Keys: KeysOf(trail, roots[trail], joint))).ToLookup(f => f.Keys[0], f => f.Trail, StringComparer.Ordinal);
        IEnumerable<Origin> origins = found.GroupBy(f => f.Keys[0], StringComparer.Ordinal)
            .Select(group => new OriginReasons(group.Key, [.. group.Select(f => f.Trail)], [.. silent[group.Key]], clusters, graph).Write());
        return new OriginReading
        {
            Claims = [.. found.Select(f => new OriginOfClaim(f.Trail.Claim.Number, f.Keys[0], [.. f.Keys.Skip(1)]))],
            Origins = [.. origins.OrderByDescending(o => o.Documents.Count).ThenByDescending(o => o.Claims.Count).ThenBy(o => o.Key, StringComparer.Ordinal)],
            Circles = graph.Circles,
            Documents = documents,
        };
    }

    private string[] KeysOf(ClaimTrail trail, IReadOnlyList<string> roots, JointRoots joint) => roots.Count > 0
        ? [.. roots.SelectMany(joint.Of).Distinct(StringComparer.Ordinal)]
        : ["circle:" + (graph.CircleFrom(trail.Set.Lead.Id) ?? trail.Set.Lead.Id)];
}
