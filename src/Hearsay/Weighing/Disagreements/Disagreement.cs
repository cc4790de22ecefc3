namespace Hearsay.Weighing.Disagreements;

/// <summary>A question to which claims about one happening give answers that cannot all be so. It counts for every side alike.</summary>
/// <param name="Kind">What kind of question.</param>
/// <param name="About">The question: <c>who did it</c>, <c>killed</c>.</param>
/// <param name="Sides">The answers, in order of their first claims; at least two.</param>
/// <param name="Reason">Why they cannot all be so.</param>
public sealed record Disagreement(DisagreementKind Kind, string About, IReadOnlyList<DisagreementSide> Sides, string Reason);
