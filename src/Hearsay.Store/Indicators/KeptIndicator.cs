using Hearsay.Weighing.Indicators;

namespace Hearsay.Store.Indicators;

/// <summary>A sign that somebody watches for.</summary>
/// <param name="Number">Counts from 1, in the order of making.</param>
/// <param name="Name">Its name.</param>
/// <param name="Indicator">What it says.</param>
/// <param name="Case">The case that it belongs to, or null.</param>
/// <param name="Hypothesis">The hypothesis that it would speak for, or null.</param>
/// <param name="Author">Who made it.</param>
/// <param name="Made">When, in universal time.</param>
/// <param name="IsDropped">Whether it is watched for no more.</param>
public sealed record KeptIndicator(
    long Number, string Name, Indicator Indicator, string? Case, string? Hypothesis, string Author, string Made, bool IsDropped);
