using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>A word that ascribes words or thoughts to somebody.</summary>
/// <param name="Word">The dictionary form, with its particle or preposition where they make one word.</param>
/// <param name="Part">Its part of speech.</param>
/// <param name="Attitude">Said, thought, known or meant.</param>
/// <param name="Stance">How the source stands to the content.</param>
/// <param name="Frames">Where the content stands; see the head of <c>English/cues.tsv</c>.</param>
internal sealed record Cue(string Word, WordClass Part, Attitude Attitude, Stance Stance, Frames Frames);
