namespace Hearsay.Weighing.Hypotheses;

/// <summary>How likely one analyst holds an item to be seen if a hypothesis is true. Only the ratios between hypotheses matter.</summary>
/// <param name="Hypothesis">The hypothesis, by its place in the matrix.</param>
/// <param name="Analyst">Who.</param>
/// <param name="Value">Above 0; a probability, or anything in proportion to one.</param>
public readonly record struct MatrixLikelihood(int Hypothesis, string Analyst, double Value);
