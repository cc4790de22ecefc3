namespace Hearsay.Weighing.Copies;

/// <summary>
/// The numbers in the passages that two texts share. Reports on markets, weather or sport use the same form of words day after
/// day, and only the figures change; in a copy the figures stay, or change no more than other words do.
/// </summary>
internal sealed class SharedNumbers
{
    private const int MostCompared = 400;
    private const int FewestDifferent = 4;
    private const double LeastDifference = 0.75;
    private const double LeastBeyondWords = 0.6;

    public SharedNumbers(CopyText first, CopyText second, List<MatchingStretch> stretches)
    {
        int words = 0;
        int matched = 0;
        foreach (MatchingStretch stretch in stretches)
        {
            ulong[] inFirst = first.Numbers(stretch.FirstStart, stretch.FirstEnd);
            ulong[] inSecond = second.Numbers(stretch.SecondStart, stretch.SecondEnd);
            int numbers = int.Max(inFirst.Length, inSecond.Length);
            int same = numbers > MostCompared ? numbers : Subsequence.Longest(inFirst, inSecond);
            Count += numbers;
            Different += numbers - same;
            matched += stretch.Matched - same;
            words += int.Max(stretch.FirstEnd - stretch.FirstStart, stretch.SecondEnd - stretch.SecondStart) - numbers;
        }

        OtherWordsDiffer = words <= 0 ? 0 : double.Clamp(1 - ((double)matched / words), 0, 1);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>How many of them are others in the other text.</summary>
    public int Different { get; }

    /// <summary>Whether it is the figures that differ, far more than the words around them.</summary>
    public bool IsForm => Different >= FewestDifferent && Share >= LeastDifference && Share - OtherWordsDiffer >= LeastBeyondWords;

    private double Share => Count == 0 ? 0 : (double)Different / Count;

    private double OtherWordsDiffer { get; }
}
