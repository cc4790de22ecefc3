namespace Hearsay.Store.Counting;

/// <summary>What is said to have happened between two parties in one period, by type.</summary>
/// <param name="Period">The first day of the period, or its month or year.</param>
/// <param name="Type">The PLOVER type.</param>
/// <param name="Claims">The claims, each counted: ten papers that print one report count ten.</param>
/// <param name="Origins">The claims with copies and shared sources counted once.</param>
/// <param name="Days">The days of the period with at least one claim.</param>
public sealed record SeriesRow(string Period, string Type, int Claims, int Origins, int Days);
