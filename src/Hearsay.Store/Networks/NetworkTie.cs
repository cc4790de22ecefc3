namespace Hearsay.Store.Networks;

/// <summary>What one party has to do with another.</summary>
/// <param name="From">The node from which it goes.</param>
/// <param name="To">The node to which it goes.</param>
/// <param name="Type">The event type in a network of acts; else null.</param>
/// <param name="IsConflict">Whether the type is one of conflict, and not of cooperation; null where there is no type.</param>
/// <param name="Weight">Its claims with copies and shared origins counted once.</param>
/// <param name="Claims">Its claims, each counted.</param>
/// <param name="Query">What finds these claims.</param>
public sealed record NetworkTie(NetworkNode From, NetworkNode To, string? Type, bool? IsConflict, int Weight, int Claims, string Query);
