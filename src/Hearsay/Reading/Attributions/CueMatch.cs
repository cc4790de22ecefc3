using Hearsay.Knowledge;

namespace Hearsay.Reading.Attributions;

/// <summary>A cue found in a sentence.</summary>
/// <param name="Head">The token that heads it.</param>
/// <param name="Cue">The lexicon's entry.</param>
/// <param name="Phrase">The child whose preposition is part of the cue (<em>call <u>for</u> a truce</em>), or -1.</param>
internal readonly record struct CueMatch(int Head, Cue Cue, int Phrase);
