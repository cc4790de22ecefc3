namespace Hearsay.Weighing.Cases;

/// <summary>An actor or a place that a case is about.</summary>
/// <param name="Id">The edit that brought it in.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">The part it plays, or null.</param>
public sealed record CaseName(string Id, string Name, string? Role);
