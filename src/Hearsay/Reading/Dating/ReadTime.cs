namespace Hearsay.Reading.Dating;

/// <summary>A time that was read.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Value">What it means.</param>
/// <param name="StatesYear">Whether its own words give the year.</param>
/// <param name="IsCompared">Whether it is only what the text compares with: <em>a year earlier</em>.</param>
internal readonly record struct ReadTime(int First, int Last, TimeValue Value, bool StatesYear = false, bool IsCompared = false);
