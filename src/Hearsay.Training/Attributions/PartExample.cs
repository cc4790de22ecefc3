using Hearsay.Reading.Attributions;

namespace Hearsay.Training.Attributions;

/// <summary>What the words of a sentence are to a cue.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Cue">The word that heads the cue.</param>
/// <param name="Gold">What each word is.</param>
/// <param name="Rules">What the rules take it for.</param>
internal sealed record PartExample(SentenceColumns Sentence, int Cue, Part[] Gold, Part[] Rules);
