namespace Hearsay.Weighing.Copies;

/// <summary>Words of two texts that follow each other in both, most of them the same: a passage that one took from the other.</summary>
/// <param name="FirstStart">The index of its first word in the one text.</param>
/// <param name="FirstEnd">The index after its last word there.</param>
/// <param name="SecondStart">The index of its first word in the other text.</param>
/// <param name="SecondEnd">The index after its last word there.</param>
/// <param name="Matched">How many of its words are the same.</param>
/// <param name="LongestRun">The most that follow each other without a change.</param>
internal readonly record struct MatchingStretch(int FirstStart, int FirstEnd, int SecondStart, int SecondEnd, int Matched, int LongestRun);
