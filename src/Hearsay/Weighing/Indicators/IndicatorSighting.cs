namespace Hearsay.Weighing.Indicators;

/// <summary>A claim that an indicator's query finds.</summary>
/// <param name="Claim">Its number.</param>
/// <param name="Unit">What it counts as; claims of one unit count once.</param>
/// <param name="First">The first day it may be of, counted from 1 January of the year 1.</param>
/// <param name="Last">The last.</param>
/// <param name="Known">The day from which it was known.</param>
public readonly record struct IndicatorSighting(long Claim, long Unit, int First, int Last, int Known)
{
    /// <summary>The days on which it is in a window: from when it was known, and as long as the window reaches back to it.</summary>
    /// <param name="window">The length of the window in days.</param>
    public (int From, int To) DaysIn(int window) => (Math.Max(Known, First), First + window - 1);
}
