namespace Hearsay.Knowledge;

/// <summary>An event type of PLOVER, or one of its modes.</summary>
/// <param name="Type">One of the 16: <c>ASSAULT</c>.</param>
/// <param name="Mode">The mode, or null for the type itself.</param>
/// <param name="Score">From -10 (conflict) to 10 (cooperation), or null where PLOVER prints none.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
internal sealed record PloverType(string Type, string? Mode, double? Score, int Quad);
