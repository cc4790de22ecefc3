namespace Hearsay.Store.Counting;

/// <summary>How many documents of an outlet were read that were published in one period.</summary>
/// <param name="Period">The first day of the period, or its month or year.</param>
/// <param name="Outlet">The outlet; null for documents that name none.</param>
/// <param name="Documents">The documents.</param>
public sealed record CoverageRow(string Period, string? Outlet, long Documents);
