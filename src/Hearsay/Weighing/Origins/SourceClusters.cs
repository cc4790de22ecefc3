namespace Hearsay.Weighing.Origins;

/// <summary>
/// Puts sources together whose names mean the same: a short form goes with a fuller one if no other fits, a government with
/// the only body of it that is named, letters with the name that they begin.
/// </summary>
internal sealed class SourceClusters
{
    private readonly SourceIdentity[] nodes;
    private readonly Dictionary<string, int> numbers;
    private readonly DisjointSets sets;
    private readonly List<(int Node, string Reason)> reasons = [];
    private readonly Dictionary<string, SourceCluster> clusters;

    /// <summary>Sorts out all sources of a set.</summary>
    public SourceClusters(IEnumerable<SourceIdentity> sources)
    {
        var byKey = new SortedDictionary<string, SourceIdentity>(StringComparer.Ordinal);
        foreach (SourceIdentity source in sources)
        {
            Add(byKey, source);
            if (source.Person is { } person)
            {
                Add(byKey, person);
            }
        }

        nodes = [.. byKey.Values];
        numbers = nodes.Select((node, i) => (node.Key, i)).ToDictionary(n => n.Key, n => n.i, StringComparer.Ordinal);
        sets = new DisjointSets(nodes.Length);
        Join(sources);
        clusters = nodes.Select((node, i) => (node, i)).GroupBy(n => sets.RootOf(n.i))
            .Select(group => new SourceCluster(
                group.Select(n => n.node),
                reasons.Where(r => sets.RootOf(r.Node) == group.Key).Select(r => r.Reason).Distinct().OrderBy(r => r, StringComparer.Ordinal)))
            .SelectMany(cluster => cluster.Members.Select(member => (member.Key, cluster)))
            .ToDictionary(c => c.Key, c => c.cluster, StringComparer.Ordinal);
    }

    /// <summary>The cluster of a source.</summary>
    public SourceCluster Of(SourceIdentity source) => clusters[source.Key];

    // Of equal sources the one that comes first in the order of their names stays, whatever their order.
    private static void Add(SortedDictionary<string, SourceIdentity> byKey, SourceIdentity source)
    {
        if (!byKey.TryGetValue(source.Key, out SourceIdentity? other) || string.CompareOrdinal(source.Name, other.Name) < 0)
        {
            byKey[source.Key] = source;
        }
    }

    private void Join(IEnumerable<SourceIdentity> sources)
    {
        foreach (SourceIdentity source in sources.Where(source => source.Person is not null).DistinctBy(source => (source.Key, source.Person!.Key)))
        {
            sets.Join(numbers[source.Key], numbers[source.Person!.Key]);
        }

        foreach (IGrouping<(IdentityKind, string), int> bucket in Enumerable.Range(0, nodes.Length).GroupBy(i => (nodes[i].Kind, nodes[i].Stem)))
        {
            JoinShortForms([.. bucket.OrderByDescending(i => Detail(nodes[i])).ThenBy(i => nodes[i].Key, StringComparer.Ordinal)]);
        }

        foreach (IGrouping<string, int> bucket in Numbers(IdentityKind.Organisation, IdentityKind.Outlet).GroupBy(i => nodes[i].Stem, StringComparer.Ordinal))
        {
            foreach (int node in bucket)
            {
                sets.Join(bucket.First(), node);
            }
        }

        JoinLetters();
        JoinGovernments();
    }

    private void JoinShortForms(int[] bucket)
    {
        var groups = new List<List<int>>();
        foreach (int node in bucket)
        {
            var fitting = groups.Where(group => group.TrueForAll(other => Fit(nodes[node], nodes[other]))).ToList();
            int[] roots = [.. fitting.Select(group => sets.RootOf(group[0])).Distinct()];
            if (roots.Length != 1)
            {
                groups.Add([node]);
                continue;
            }

            fitting[0].Add(node);
            if (sets.RootOf(fitting[0][0]) != sets.RootOf(node))
            {
                sets.Join(fitting[0][0], node);
                reasons.Add((node, $"“{nodes[node].Name}” can be nobody else here than “{nodes[fitting[0][0]].Name}”."));
            }
        }
    }

    private void JoinLetters()
    {
        var byLetters = Numbers(IdentityKind.Organisation, IdentityKind.Outlet).Where(i => nodes[i].Stem.Contains(' ', StringComparison.Ordinal))
            .SelectMany(i => Initials(nodes[i].Stem).Select(letters => (letters, i)))
            .ToLookup(pair => pair.letters, pair => pair.i, StringComparer.Ordinal);
        foreach (int node in Numbers(IdentityKind.Organisation).Where(i => nodes[i].Stem.Length is >= 2 and <= 7 && IsLetters(nodes[i])))
        {
            int[] full = [.. byLetters[nodes[node].Stem]];
            if (full.Select(sets.RootOf).Distinct().Count() == 1 && sets.RootOf(full[0]) != sets.RootOf(node))
            {
                reasons.Add((node, $"“{nodes[node].Name}” are the first letters of “{nodes[full[0]].Name}”."));
                sets.Join(node, full[0]);
            }
        }
    }

    private void JoinGovernments()
    {
        ILookup<string?, int> bodies = Numbers(IdentityKind.Body, IdentityKind.Person)
            .Where(i => nodes[i].Kind == IdentityKind.Body || nodes[i].Actor?.Contains(" GOV", StringComparison.Ordinal) == true)
            .OrderBy(i => nodes[i].Kind == IdentityKind.Person).ThenBy(i => i)
            .ToLookup(i => nodes[i].Country, StringComparer.Ordinal);
        foreach (int node in Numbers(IdentityKind.Government))
        {
            int[] own = [.. bodies[nodes[node].Country]];
            if (own.Select(sets.RootOf).Distinct().Count() == 1)
            {
                reasons.Add((node, $"“{nodes[own[0]].Name}” is the only voice of its government named here, and nothing tells “{nodes[node].Name}” from it."));
                sets.Join(own[0], node);
            }
        }
    }

    private IEnumerable<int> Numbers(params IdentityKind[] kinds) => Enumerable.Range(0, nodes.Length).Where(i => kinds.Contains(nodes[i].Kind));

    private static int Detail(SourceIdentity node) => (int.Min(node.Given.Length, 2) * 2) + (node.Country is null ? 0 : 1);

    private static bool Fit(SourceIdentity first, SourceIdentity second) =>
        (first.Country is null || second.Country is null || first.Country == second.Country)
        && (first.Given.StartsWith(second.Given, StringComparison.Ordinal) || second.Given.StartsWith(first.Given, StringComparison.Ordinal))
        && (first.Given == second.Given || int.Min(first.Given.Length, second.Given.Length) <= 1);

    private static bool IsLetters(SourceIdentity node) => node.Name.Split(' ')[^1].All(c => !char.IsLetter(c) || char.IsUpper(c));

    private static string[] Initials(string stem)
    {
        string[] words = stem.Split(' ', '-');
        string all = string.Concat(words.Where(word => word.Length > 0).Select(word => word[0]));
        string large = string.Concat(words.Where(word => word.Length > 0 && word is not ("of" or "for" or "the" or "and" or "in" or "on" or "to")).Select(word => word[0]));
        return all == large ? [all] : [all, large];
    }
}
