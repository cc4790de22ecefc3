namespace Hearsay.Weighing.Cases;

/// <summary>A note on a case.</summary>
/// <param name="Id">The edit that brought it in.</param>
/// <param name="Text">The note.</param>
/// <param name="Author">Who.</param>
/// <param name="Made">When, in universal time.</param>
public sealed record CaseNote(string Id, string Text, string Author, string Made);
