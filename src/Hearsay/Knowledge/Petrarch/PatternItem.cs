namespace Hearsay.Knowledge.Petrarch;

/// <summary>An item of a verb pattern.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Phrases">The phrases of which one must stand there; empty for actors.</param>
/// <param name="IsConnected">Whether it must stand right beside the item that lies between it and the verb, or beside the verb.</param>
internal sealed record PatternItem(PatternItemKind Kind, IReadOnlyList<string[]> Phrases, bool IsConnected);
