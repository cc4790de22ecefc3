namespace Hearsay.Store.Auditing;

/// <summary>What of the history is wanted.</summary>
/// <param name="Author">Only what this person did; null for all.</param>
/// <param name="Kind">Only of this kind; null for all.</param>
/// <param name="Since">Not before this day; null for all.</param>
/// <param name="Until">Not after this day; null for all.</param>
public sealed record AuditFilter(string? Author = null, string? Kind = null, DateOnly? Since = null, DateOnly? Until = null);
