namespace Hearsay.Weighing.Hypotheses;

/// <summary>A hypothesis with what counts against it.</summary>
/// <param name="Hypothesis">Its place in the matrix.</param>
/// <param name="Rank">1 for the least inconsistency; equal ones share a rank. Null if no item is rated against it: it was not tested.</param>
/// <param name="Score">The weighted inconsistency, from 0 up.</param>
/// <param name="Against">The number of items that speak against it.</param>
/// <param name="For">The number of items that fit. They do not count: what fits may fit the others as well.</param>
/// <param name="Unrated">The number of items that nobody rated against it.</param>
public sealed record RankedHypothesis(int Hypothesis, int? Rank, double Score, int Against, int For, int Unrated);
