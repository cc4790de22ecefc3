namespace Hearsay.Weighing.Origins;

/// <summary>
/// Finds where claims come from. The same claims and documents give the same answer, in whatever order they come.
/// </summary>
public static class OriginFinder
{
    /// <summary>Finds the origins of a set of claims, usually those of one happening.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="documents">The documents that they stand in, and others that these may cite.</param>
    /// <exception cref="ArgumentException">A claim names a document that is not there, or two claims have one number.</exception>
    public static OriginReading Find(IReadOnlyList<OriginClaim> claims, IReadOnlyList<OriginDocument> documents) => Find(claims, documents, OriginAliases.None);

    /// <summary>The same, with names that the desk holds to be one.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="documents">The documents that they stand in, and others that these may cite.</param>
    /// <param name="aliases">The desk's names.</param>
    /// <exception cref="ArgumentException">A claim names a document that is not there, or two claims have one number.</exception>
    public static OriginReading Find(IReadOnlyList<OriginClaim> claims, IReadOnlyList<OriginDocument> documents, OriginAliases aliases)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(aliases);
        var book = new DocumentBook(documents);
        var outlets = new OutletNames(documents.Where(d => DocumentBook.HasText(d.Outlet)).Select(d => d.Outlet!));
        var tracer = new ClaimTracer(book, new SourceIdentifier(outlets, aliases));
        List<ClaimTrail> trails = [.. InOrder(claims).Select(tracer.Trace)];
        trails.AddRange(SilentOnes(trails).Select(tracer.TraceVoice));
        var clusters = new SourceClusters(trails.SelectMany(trail => trail.Roots.Concat(trail.Via is null ? [] : [trail.Via])).ToList());
        trails.ForEach(trail => trail.RootKey = RootKeyOf(trail, clusters));
        return new OriginWriter(trails, clusters).Write(claims.Select(claim => claim.DocumentId).Distinct(StringComparer.Ordinal).Count());
    }

    private static OriginClaim[] InOrder(IReadOnlyList<OriginClaim> claims)
    {
        OriginClaim[] ordered = [.. claims.OrderBy(claim => claim.Number)];
        for (int i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Number == ordered[i - 1].Number)
            {
                throw new ArgumentException($"Two claims have the number {ordered[i].Number}.", nameof(claims));
            }
        }

        return ordered;
    }

    /// <summary>Documents that are cited and have no claim in the set: they speak in their own voice.</summary>
    private static List<CopySet> SilentOnes(List<ClaimTrail> trails)
    {
        var speaking = trails.Select(trail => trail.Set).ToHashSet();
        return [.. trails.SelectMany(trail => trail.Cited).Distinct().Where(set => !speaking.Contains(set)).OrderBy(set => set.Id, StringComparer.Ordinal)];
    }

    private static string? RootKeyOf(ClaimTrail trail, SourceClusters clusters)
    {
        if (trail.Roots.Count > 0)
        {
            return string.Join(JointRoots.And, trail.Roots.Select(root => clusters.Of(root).Key).Distinct().OrderBy(key => key, StringComparer.Ordinal));
        }

        return trail.Unnamed is null ? null
            : $"unnamed:{trail.ViaSet?.Id ?? (trail.Via is null ? trail.Set.Id : clusters.Of(trail.Via).Key)}:{trail.Unnamed.Stem}";
    }
}
