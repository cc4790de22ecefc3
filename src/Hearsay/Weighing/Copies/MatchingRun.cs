namespace Hearsay.Weighing.Copies;

/// <summary>The same words in the same order in two texts.</summary>
/// <param name="First">The index of the first of them in the one text.</param>
/// <param name="Second">The index of the first of them in the other.</param>
/// <param name="Length">How many words.</param>
internal readonly record struct MatchingRun(int First, int Second, int Length)
{
    /// <summary>The index after the last in the one text.</summary>
    public int FirstEnd => First + Length;

    /// <summary>The index after the last in the other.</summary>
    public int SecondEnd => Second + Length;
}
