namespace Hearsay.Weighing.Cases;

/// <summary>An explanation that may be true.</summary>
/// <param name="Id">The edit that brought it in.</param>
/// <param name="Key"><c>H1</c>, <c>H2</c>, … in the order of coming in; a number is not given twice.</param>
/// <param name="Words">The hypothesis.</param>
/// <param name="Prior">How likely it was held before the evidence, in proportion to the others; null if nobody says.</param>
/// <param name="Author">Who brought it in.</param>
public sealed record CaseHypothesis(string Id, string Key, string Words, double? Prior, string Author);
