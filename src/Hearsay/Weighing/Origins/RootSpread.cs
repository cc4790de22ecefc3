namespace Hearsay.Weighing.Origins;

/// <summary>Carries the ends of chains from documents to those that cite them.</summary>
internal sealed class RootSpread
{
    private readonly Dictionary<CopySet, SortedSet<string>> roots = [];
    private readonly Dictionary<CopySet, List<ClaimTrail>> own = [];

    public RootSpread(IEnumerable<ClaimTrail> trails)
    {
        var citing = new Dictionary<CopySet, HashSet<CopySet>>();
        var queue = new Queue<(CopySet Set, string Root)>();
        foreach (ClaimTrail trail in trails)
        {
            own.TryAdd(trail.Set, []);
            own[trail.Set].Add(trail);
            if (trail.RootKey is not null)
            {
                queue.Enqueue((trail.Set, trail.RootKey));
            }

            foreach (CopySet cited in trail.Cited)
            {
                citing.TryAdd(cited, []);
                citing[cited].Add(trail.Set);
            }
        }

        while (queue.TryDequeue(out var next))
        {
            roots.TryAdd(next.Set, new SortedSet<string>(StringComparer.Ordinal));
            if (roots[next.Set].Add(next.Root) && citing.TryGetValue(next.Set, out HashSet<CopySet>? others))
            {
                foreach (CopySet other in others)
                {
                    queue.Enqueue((other, next.Root));
                }
            }
        }
    }

    /// <summary>The ends to which a claim leads, the one it is counted with first; none if it leads into a circle.</summary>
    public IReadOnlyList<string> Of(ClaimTrail trail)
    {
        var all = new SortedSet<string>(StringComparer.Ordinal);
        foreach (CopySet cited in trail.Cited)
        {
            all.UnionWith(roots.GetValueOrDefault(cited) ?? []);
        }

        if (trail.RootKey is not null)
        {
            all.Add(trail.RootKey);
        }

        string? first = trail.RootKey ?? Likeliest(trail, true) ?? Likeliest(trail, false) ?? all.Min;
        return first is null ? [] : [first, .. all.Where(root => root != first)];
    }

    // The end of what the cited document says with the same verb, else of whatever it says itself.
    private string? Likeliest(ClaimTrail trail, bool sameLemma) =>
        trail.Cited.SelectMany(cited => own.GetValueOrDefault(cited) ?? [])
            .Where(other => other.RootKey is not null && (!sameLemma || other.Claim.Lemma == trail.Claim.Lemma))
            .Select(other => other.RootKey!)
            .Min(StringComparer.Ordinal);
}
