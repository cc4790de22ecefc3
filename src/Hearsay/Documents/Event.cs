namespace Hearsay.Documents;

/// <summary>The type of what a claim says happened.</summary>
/// <param name="PloverType">One of the 16 PLOVER types, or null (a mere statement has none).</param>
/// <param name="PloverMode">A mode of that type, or null.</param>
/// <param name="Contexts">PLOVER contexts, of the paragraph.</param>
/// <param name="Cameo">The CAMEO code, with its leading zero, or null.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null if none.</param>
public sealed record Event(
    string? PloverType, string? PloverMode, IReadOnlyList<string> Contexts, string? Cameo, int? Quad);
