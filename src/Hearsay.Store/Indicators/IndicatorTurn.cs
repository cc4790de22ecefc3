using Hearsay.Weighing.Indicators;

namespace Hearsay.Store.Indicators;

/// <summary>That an indicator was found in another state than before.</summary>
/// <param name="Number">Counts from 1, in the order of noting.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Day">The day that it was looked at for.</param>
/// <param name="State">Its state from then on.</param>
/// <param name="Count">How many units there were in the window.</param>
/// <param name="Claims">The ids of the claims that made it so, in the order of adding.</param>
/// <param name="Noted">When it was found, in universal time.</param>
public sealed record IndicatorTurn(
    long Number, KeptIndicator Indicator, DateOnly Day, IndicatorState State, int Count, IReadOnlyList<string> Claims, string Noted);
