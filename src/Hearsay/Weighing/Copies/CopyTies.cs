namespace Hearsay.Weighing.Copies;

/// <summary>
/// Decides which pairs of copies put their documents into one group. A text cut to a short rest shares no more with its
/// original than two texts do that print the same long notice or quote the same statement. But the rest shares
/// text with the other copies of the original too, and the notice is not in the others.
/// </summary>
internal sealed class CopyTies
{
    /// <summary>From this share of one of the texts on, a pair is strong.</summary>
    private const double StrongShare = 0.6;

    /// <summary>A pair that has less than this of the strength of another is weak beside it.</summary>
    private const double LeastOfStrongest = 0.75;

    private readonly (CopyEvidence Pair, int First, int Second)[] pairs;
    private readonly HashSet<int>[] related;
    private readonly double[] strongest;

    /// <summary>Takes the pairs of documents that are numbered from 0 to before <paramref name="count"/>.</summary>
    public CopyTies(int count, (CopyEvidence Pair, int First, int Second)[] pairs)
    {
        this.pairs = pairs;
        related = [.. Enumerable.Range(0, count).Select(_ => new HashSet<int>())];
        strongest = new double[count];
        foreach ((CopyEvidence pair, int first, int second) in pairs.Where(p => p.Pair.SharesText))
        {
            related[first].Add(second);
            related[second].Add(first);
            double strength = pair.IsCopy ? pair.LargerShare : 0;
            strongest[first] = double.Max(strongest[first], strength);
            strongest[second] = double.Max(strongest[second], strength);
        }
    }

    /// <summary>Puts the documents together: those with strong ties, then groups that weak ties join.</summary>
    public DisjointSets Join()
    {
        var sets = new DisjointSets(strongest.Length);
        foreach ((CopyEvidence pair, int first, int second) in pairs.Where(IsStrong))
        {
            sets.Join(first, second);
        }

        ILookup<int, int> members = Enumerable.Range(0, strongest.Length).ToLookup(sets.RootOf);
        (CopyEvidence Pair, int First, int Second)[] joining = [.. pairs.Where(p => p.Pair.IsCopy && !IsStrong(p)
            && IsSupported(p.First, p.Second, members[sets.RootOf(p.Second)])
            && IsSupported(p.Second, p.First, members[sets.RootOf(p.First)]))];
        foreach ((CopyEvidence pair, int first, int second) in joining)
        {
            sets.Join(first, second);
        }

        return sets;
    }

    private bool IsStrong((CopyEvidence Pair, int First, int Second) pair)
    {
        double strength = pair.Pair.LargerShare;
        double weakest = double.Min(strongest[pair.First], strongest[pair.Second]);
        return pair.Pair.IsCopy && strength >= StrongShare && strength >= LeastOfStrongest * weakest;
    }

    /// <summary>Whether a document shares text with half of a group at least, the member aside that it is tied to.</summary>
    private bool IsSupported(int document, int member, IEnumerable<int> group)
    {
        int[] others = [.. group.Where(other => other != member && other != document)];
        return 2 * others.Count(related[document].Contains) >= others.Length;
    }
}
