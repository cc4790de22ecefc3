namespace Hearsay.Knowledge;

/// <summary>A phrase of a table that stands in a sentence.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Value">What the table has under it.</param>
internal readonly record struct LemmaMatch<T>(int Start, int End, T Value);
