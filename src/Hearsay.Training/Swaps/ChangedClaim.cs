namespace Hearsay.Training.Swaps;

/// <summary>A claim that did not stay as it was when names were exchanged.</summary>
/// <param name="Document">The document's URI.</param>
/// <param name="Swap">Who became whom.</param>
/// <param name="Sentence">The number of the sentence, from 0.</param>
/// <param name="Predicate">The word it turns on.</param>
/// <param name="Marks">What changed: names of marks, <c>lost</c> or <c>new</c>.</param>
/// <param name="Change">Both values of each.</param>
internal sealed record ChangedClaim(
    string Document, string Swap, int Sentence, string Predicate, IReadOnlyList<string> Marks, string Change);
