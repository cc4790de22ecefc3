using Hearsay.Documents;

namespace Hearsay.Knowledge;

/// <summary>What a modal verb makes of its clause.</summary>
/// <param name="OfEvent">What it makes of an event.</param>
/// <param name="OfState">What it makes of a state.</param>
/// <param name="Certainty">How sure it is.</param>
internal sealed record Modal(Bearing OfEvent, Status OfState, Certainty Certainty);
