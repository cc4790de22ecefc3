namespace Hearsay.Weighing.Hypotheses;

/// <summary>How one analyst rates an item against one hypothesis.</summary>
/// <param name="Hypothesis">The hypothesis, by its place in the matrix.</param>
/// <param name="Analyst">Who.</param>
/// <param name="Value">The rating.</param>
public readonly record struct MatrixRating(int Hypothesis, string Analyst, Consistency Value);
