using Hearsay.Exchange;

namespace Hearsay.Cli.Commands;

/// <summary>What an export was asked for.</summary>
/// <param name="Title">The query or the case, for people.</param>
/// <param name="Choice">Which claims count as events.</param>
/// <param name="OnlyEvents">Whether PLOVER's auxiliary modes stay out.</param>
internal sealed record ExportRequest(string Title, EventChoice Choice, bool OnlyEvents);
