namespace Hearsay.Knowledge;

/// <summary>An instrument of pressure, seen through the hybrid lens.</summary>
/// <param name="Id">The id that claims carry: <c>migration</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Domains">The domains in which it is used, of <see cref="HybridLens.Domains"/>.</param>
/// <param name="Phases">The phases in which it is used, of <see cref="HybridLens.Phases"/>.</param>
/// <param name="Techniques">The ids of the DISARM techniques that fit.</param>
public sealed record HybridTool(string Id, string Name, IReadOnlyList<string> Domains, IReadOnlyList<string> Phases, IReadOnlyList<string> Techniques);
