namespace Hearsay.Store.Remarks;

/// <summary>A query that somebody keeps under a name.</summary>
/// <param name="Number">The remark that keeps it, by which it is taken back.</param>
/// <param name="Name">The name.</param>
/// <param name="Query">The query.</param>
public sealed record SavedSearch(long Number, string Name, string Query);
