namespace Hearsay.Bench.Copies;

/// <summary>Pairs of documents that were put together, against those that belong together.</summary>
/// <param name="Right">Pairs found that belong together.</param>
/// <param name="Found">Pairs found.</param>
/// <param name="Due">Pairs that belong together.</param>
internal readonly record struct PairScore(long Right, long Found, long Due)
{
    /// <summary>The share of what was found that is right.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>The share of what is due that was found.</summary>
    public double Recall => Due == 0 ? 1 : (double)Right / Due;

    /// <summary>The pairs within groups, over all pairs of documents.</summary>
    public static PairScore OfGroups(IReadOnlyList<MadeText> texts, int[] groups) => new(
        texts.Select((text, i) => (text.Family, groups[i])).GroupBy(t => t).Sum(Pairs),
        groups.GroupBy(g => g).Sum(Pairs),
        texts.GroupBy(t => t.Family).Sum(Pairs));

    public static PairScore operator +(PairScore a, PairScore b) => new(a.Right + b.Right, a.Found + b.Found, a.Due + b.Due);

    private static long Pairs<TKey, T>(IGrouping<TKey, T> group)
    {
        long count = group.LongCount();
        return count * (count - 1) / 2;
    }
}
