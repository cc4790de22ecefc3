using Hearsay.Store.Finding;

namespace Hearsay.Store.Ledger;

/// <summary>A later claim that may show how a forecast ended. A person decides.</summary>
/// <param name="Found">The claim.</param>
/// <param name="SpeaksFor">True if it says that what was forecast happened in time, false if it says that it did not, or later.</param>
/// <param name="Reasons">Why it is held to be about the same occurrence, and what it says for or against, a sentence each.</param>
public sealed record ForecastCandidate(FoundClaim Found, bool SpeaksFor, IReadOnlyList<string> Reasons);
