using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Weighing.Cases;

/// <summary>How an analyst rates an item against a hypothesis, as it was last put.</summary>
/// <param name="Evidence">The id of the item.</param>
/// <param name="Hypothesis">The id of the hypothesis.</param>
/// <param name="Analyst">Who.</param>
/// <param name="Value">The rating.</param>
/// <param name="Reason">Why, or null.</param>
public sealed record CaseRating(string Evidence, string Hypothesis, string Analyst, Consistency Value, string? Reason);
