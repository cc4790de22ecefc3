namespace Hearsay.Weighing.Cases;

/// <summary>How likely an analyst holds an item to be seen if a hypothesis is true, as it was last put.</summary>
/// <param name="Evidence">The id of the item.</param>
/// <param name="Hypothesis">The id of the hypothesis.</param>
/// <param name="Analyst">Who.</param>
/// <param name="Value">Above 0.</param>
public sealed record CaseLikelihood(string Evidence, string Hypothesis, string Analyst, double Value);
