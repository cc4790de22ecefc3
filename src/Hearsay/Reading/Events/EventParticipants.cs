using Hearsay.Language.Syntax;

namespace Hearsay.Reading.Events;

/// <summary>The heads of the phrases that name who takes part in an event.</summary>
/// <param name="Agents">Who does it; in a mutual event all who take part.</param>
/// <param name="Recipients">To whom it is done.</param>
internal sealed record EventParticipants(IReadOnlyList<Token> Agents, IReadOnlyList<Token> Recipients);
