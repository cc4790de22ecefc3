namespace Hearsay.Language.Syntax;

/// <summary>A name found in a sentence.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index after its last token.</param>
/// <param name="Type">What it names.</param>
public readonly record struct Name(int Start, int End, NameType Type);
