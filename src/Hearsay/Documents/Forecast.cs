namespace Hearsay.Documents;

/// <summary>What of a predicted or conditional claim can be held against what comes.</summary>
/// <param name="Deadline">The last day by which it must have come true, ISO 8601, or null.</param>
/// <param name="Low">The lower bound of its probability, 0 to 1, or null for an unhedged "will".</param>
/// <param name="High">The upper bound of its probability, 0 to 1, or null for an unhedged "will".</param>
/// <param name="Condition">The id of the claim that is its condition, or null.</param>
/// <param name="IsResolvable">Whether anybody could later tell if it came true.</param>
public sealed record Forecast(string? Deadline, double? Low, double? High, string? Condition, bool IsResolvable);
