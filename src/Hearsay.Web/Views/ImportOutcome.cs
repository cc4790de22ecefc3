namespace Hearsay.Web.Views;

/// <summary>What became of an import.</summary>
/// <param name="Summary">In one line.</param>
/// <param name="Documents">The documents that were taken in or known, with their names.</param>
/// <param name="Failures">What could not be read, a line each with the reason.</param>
public sealed record ImportOutcome(string Summary, IReadOnlyList<(string Id, string Name)> Documents, IReadOnlyList<string> Failures);
