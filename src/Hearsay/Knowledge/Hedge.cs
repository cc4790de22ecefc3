using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>A word of likelihood.</summary>
/// <param name="Low">The lower bound of the probability it states.</param>
/// <param name="High">The upper bound.</param>
/// <param name="Certainty">The certainty it stands for.</param>
/// <param name="Flips">Whether it says that it is not so: unlikely.</param>
internal sealed record Hedge(double Low, double High, Certainty Certainty, bool Flips);
