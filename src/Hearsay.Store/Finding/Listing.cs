namespace Hearsay.Store.Finding;

/// <summary>Which part of what was found is wanted.</summary>
/// <param name="Limit">The most that are given; null for all.</param>
/// <param name="After">Those behind this number only; null from the start.</param>
/// <param name="IsNewestFirst">Whether those added last come first.</param>
public sealed record Listing(int? Limit = null, long? After = null, bool IsNewestFirst = false);
