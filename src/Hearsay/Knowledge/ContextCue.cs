namespace Hearsay.Knowledge;

/// <summary>What a word says of the contexts of its paragraph.</summary>
/// <param name="Contexts">PLOVER contexts, each with a weight: 2 if the word is enough, 1 if it takes two different ones.</param>
internal sealed record ContextCue(IReadOnlyList<(string Context, int Weight)> Contexts);
