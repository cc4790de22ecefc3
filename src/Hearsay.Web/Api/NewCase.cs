namespace Hearsay.Web.Api;

/// <summary>A case to be opened.</summary>
/// <param name="Name">A short name: letters, digits, hyphens, dots and underscores.</param>
/// <param name="Question">What it is about, as a question.</param>
/// <param name="Query">Start it from what this finds; an empty query stands for everything, none for nothing.</param>
/// <param name="Author">Who; else whoever started the workbench.</param>
internal sealed record NewCase(string? Name, string? Question, string? Query, string? Author);
