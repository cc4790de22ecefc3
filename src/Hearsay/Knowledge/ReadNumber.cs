namespace Hearsay.Knowledge;

/// <summary>A number that stands in a sentence.</summary>
/// <param name="Value">The number; of a vague one the scale that is named (<em>hundreds</em>: 100), or null if none is.</param>
/// <param name="End">The index after its last token.</param>
/// <param name="IsVague">Whether the words give no exact number: <em>dozens</em>, <em>several hundred</em>.</param>
/// <param name="IsWord">Whether it is written in words alone.</param>
internal readonly record struct ReadNumber(double? Value, int End, bool IsVague, bool IsWord);
