namespace Hearsay.Store.Weighing;

/// <summary>Which happenings are wanted.</summary>
/// <param name="LeastClaims">Those of so many claims or more.</param>
/// <param name="IsDisagreeing">Whether only those on which claims disagree.</param>
/// <param name="Limit">The most that are given; null for all.</param>
/// <param name="After">Those behind the one of this id only; null from the start.</param>
public sealed record HappeningChoice(int LeastClaims = 2, bool IsDisagreeing = false, int? Limit = null, string? After = null);
