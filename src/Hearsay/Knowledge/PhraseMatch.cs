namespace Hearsay.Knowledge;

/// <summary>A phrase of a table that stands in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Values">What the table has under the phrase, in the order of the table; never empty.</param>
internal readonly record struct PhraseMatch<T>(int Start, int End, IReadOnlyList<T> Values);
