namespace Hearsay.Documents;

/// <summary>A purpose that somebody holds or is said to hold.</summary>
/// <param name="Kind">Whose word it is.</param>
/// <param name="Holder">The holder's actor code, else the words of the text, or null.</param>
public sealed record Aim(AimKind Kind, string? Holder);
