namespace Hearsay.Store.Auditing;

/// <summary>How much was added on one day.</summary>
/// <param name="Day">The day, in universal time, as 1948-06-24.</param>
/// <param name="Documents">Documents found on that day, new ones and those found again elsewhere.</param>
public sealed record Addition(string Day, long Documents);
