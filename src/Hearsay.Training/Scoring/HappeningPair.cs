namespace Hearsay.Training.Scoring;

/// <summary>Two labelled predicates.</summary>
/// <param name="First">The unit (document) of the one.</param>
/// <param name="Second">The unit of the other.</param>
/// <param name="IsGold">Whether both are of one group.</param>
/// <param name="IsFound">Whether they were put into one happening.</param>
/// <param name="IsNear">Whether they have one lemma and times that overlap: the baseline.</param>
internal readonly record struct HappeningPair(int First, int Second, bool IsGold, bool IsFound, bool IsNear);
