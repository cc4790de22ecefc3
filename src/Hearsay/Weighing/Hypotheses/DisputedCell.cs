namespace Hearsay.Weighing.Hypotheses;

/// <summary>A cell that analysts rate otherwise.</summary>
/// <param name="Item">The item, by its place in the matrix.</param>
/// <param name="Hypothesis">The hypothesis, by its place.</param>
/// <param name="Ratings">The ratings, by analyst.</param>
/// <param name="Spread">How many steps lie between the ratings furthest apart, 1 to 4.</param>
public sealed record DisputedCell(int Item, int Hypothesis, IReadOnlyList<MatrixRating> Ratings, int Spread);
