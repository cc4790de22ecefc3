namespace Hearsay.Knowledge.Petrarch;

/// <summary>A verb form of a dictionary.</summary>
/// <param name="Before">The words that must stand right before it, in order.</param>
/// <param name="After">The words that must stand right after it, in order.</param>
/// <param name="Codes">What it means without a pattern.</param>
/// <param name="Patterns">Its patterns, the longest first.</param>
internal sealed record VerbEntry(string[] Before, string[] After, EventCodes Codes, IReadOnlyList<VerbPattern> Patterns);
