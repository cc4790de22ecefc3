using Hearsay.Documents;

namespace Hearsay.Reading.Events;

/// <summary>The event type of a clause with the reason.</summary>
/// <param name="Event">Type, mode, contexts and code.</param>
/// <param name="Roles">Who takes which part.</param>
/// <param name="Why">The entry of the lexicon that decided.</param>
internal sealed record EventCoding(Event Event, EventRoles Roles, string Why);
