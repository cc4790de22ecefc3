namespace Hearsay.Weighing.Indicators;

/// <summary>How an indicator stands from a day on, until the next.</summary>
/// <param name="Day">The day.</param>
/// <param name="Count">How many units are in the window that ends on it.</param>
/// <param name="State">The state.</param>
public readonly record struct IndicatorDay(DateOnly Day, int Count, IndicatorState State);
