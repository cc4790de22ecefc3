namespace Hearsay.Weighing.Copies;

/// <summary>How much of two texts stands in the passages that they share.</summary>
internal sealed class CopyShares
{
    public CopyShares(CopyText first, CopyText second, List<MatchingStretch> stretches)
    {
        Matched = stretches.Sum(s => s.Matched);
        OfFirst = first.Words == 0 ? 0 : (double)Matched / first.Words;
        OfSecond = second.Words == 0 ? 0 : (double)Matched / second.Words;
        double inFirst = Share(stretches.Sum(s => first.Quoted(s.FirstStart, s.FirstEnd)), stretches.Sum(s => s.FirstEnd - s.FirstStart));
        double inSecond = Share(stretches.Sum(s => second.Quoted(s.SecondStart, s.SecondEnd)), stretches.Sum(s => s.SecondEnd - s.SecondStart));
        Quoted = double.Min(inFirst, inSecond);
        QuotedInEither = double.Max(inFirst, inSecond);
    }

    /// <summary>The number of words that both have.</summary>
    public int Matched { get; }

    /// <summary>The share of the first text's words.</summary>
    public double OfFirst { get; }

    /// <summary>The share of the second text's words.</summary>
    public double OfSecond { get; }

    /// <summary>The larger of both.</summary>
    public double Larger => double.Max(OfFirst, OfSecond);

    /// <summary>The smaller of both.</summary>
    public double Smaller => double.Min(OfFirst, OfSecond);

    /// <summary>The share of the passages that stands in quotation marks, in the text that has less of it there.</summary>
    public double Quoted { get; }

    /// <summary>The same in the text that has more of it there.</summary>
    public double QuotedInEither { get; }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
