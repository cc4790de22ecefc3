namespace Hearsay.Weighing.Copies;

/// <summary>
/// Documents put together by what pairs of them have in common. The same documents and pairs give the same groups, in
/// whatever order they come. A text that quotes another at length is linked to it and stays out
/// of its group; so is one that has a part of it, but is far more of a copy of a third.
/// </summary>
public sealed class CopyGroups
{
    private CopyGroups(IReadOnlyList<CopyGroup> groups, IReadOnlyList<CopyEvidence> links)
    {
        Groups = groups;
        Links = links;
    }

    /// <summary>The groups of two and more documents, by the smallest id in each.</summary>
    public IReadOnlyList<CopyGroup> Groups { get; }

    /// <summary>
    /// The pairs that share text and are not in one group: one quotes the other at length, or has a part of it beside more of
    /// a third; by the ids of both.
    /// </summary>
    public IReadOnlyList<CopyEvidence> Links { get; }

    /// <summary>Forms the groups.</summary>
    /// <exception cref="ArgumentException">A document stands twice, or a pair names one that is not there.</exception>
    public static CopyGroups Form(IEnumerable<CopyMember> documents, IEnumerable<CopyEvidence> pairs)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(pairs);
        CopyMember[] members = [.. documents.OrderBy(member => member.Id, StringComparer.Ordinal)];
        Dictionary<string, int> indexes = members.Select((member, i) => (member.Id, i)).ToDictionary(m => m.Id, m => m.i, StringComparer.Ordinal);
        CopyEvidence[] evidence = [.. pairs.Select(InOrder).OrderBy(e => e.First, StringComparer.Ordinal).ThenBy(e => e.Second, StringComparer.Ordinal)];
        DisjointSets sets = new CopyTies(members.Length, [.. evidence.Select(pair => (pair, IndexOf(indexes, pair.First), IndexOf(indexes, pair.Second)))]).Join();
        ILookup<int, CopyMember> byRoot = members.ToLookup(member => sets.RootOf(indexes[member.Id]));
        ILookup<int, CopyEvidence> evidenceOf = evidence.Where(pair => pair.IsCopy && sets.RootOf(indexes[pair.First]) == sets.RootOf(indexes[pair.Second])).ToLookup(pair => sets.RootOf(indexes[pair.First]));
        IEnumerable<CopyGroup> groups = byRoot.Where(group => group.Skip(1).Any()).OrderBy(group => group.Key)
            .Select(group => OriginalFinder.Group([.. group], [.. evidenceOf[group.Key]]));
        return new CopyGroups(
            [.. groups],
            [.. evidence.Where(pair => pair.SharesText && sets.RootOf(indexes[pair.First]) != sets.RootOf(indexes[pair.Second]))]);
    }

    private static CopyEvidence InOrder(CopyEvidence pair) =>
        string.CompareOrdinal(pair.First, pair.Second) <= 0 ? pair : pair.Mirrored();

    private static int IndexOf(Dictionary<string, int> indexes, string id) =>
        indexes.TryGetValue(id, out int index) ? index : throw new ArgumentException($"A pair names {id}, which is not among the documents.", nameof(id));
}
