namespace Hearsay.Weighing.Hypotheses;

/// <summary>What an item of evidence is weighed by. The three are kept apart: a good source may say something improbable.</summary>
/// <param name="Relevance">How much it bears on the question; null if nobody says.</param>
/// <param name="Reliability">How reliable its source is, A (completely) to E (not), F (cannot be judged); null if nobody says.</param>
/// <param name="Credibility">How credible it is by itself, 1 (confirmed) to 5 (improbable), 6 (cannot be judged); null if nobody says.</param>
public sealed record EvidenceMarks(Relevance? Relevance = null, char? Reliability = null, int? Credibility = null);
