using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>What an adjective makes of the event that its noun names: a possible escalation.</summary>
/// <param name="Status">The status it gives.</param>
/// <param name="Certainty">The certainty it gives.</param>
/// <param name="Flips">Whether the event did not happen: a failed attempt.</param>
internal sealed record EventAdjective(Status Status, Certainty Certainty, bool Flips);
