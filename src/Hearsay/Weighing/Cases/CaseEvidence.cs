using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Weighing.Cases;

/// <summary>An item of evidence of a case.</summary>
/// <param name="Id">The edit that brought it in.</param>
/// <param name="Key"><c>E1</c>, <c>E2</c>, … in the order of coming in; a number is not given twice.</param>
/// <param name="Content">What it says, and where that is from.</param>
/// <param name="Marks">What it is weighed by.</param>
/// <param name="Author">Who took it up.</param>
/// <param name="Reason">Why, or null.</param>
public sealed record CaseEvidence(string Id, string Key, EvidenceContent Content, EvidenceMarks Marks, string Author, string? Reason);
