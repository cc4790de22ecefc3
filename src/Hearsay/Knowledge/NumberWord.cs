namespace Hearsay.Knowledge;

/// <summary>A number word and its value; of vague ones 0.</summary>
internal readonly record struct NumberWord(NumberKind Kind, double Value);
