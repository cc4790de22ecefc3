namespace Hearsay.Training.Swaps;

/// <summary>Words of a text that others take the place of.</summary>
/// <param name="Start">Where they start.</param>
/// <param name="End">Where they end.</param>
/// <param name="Words">What stands there instead.</param>
internal readonly record struct Edit(int Start, int End, string Words);
