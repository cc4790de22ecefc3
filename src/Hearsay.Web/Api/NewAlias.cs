namespace Hearsay.Web.Api;

/// <summary>Two names that are one.</summary>
/// <param name="Name">The name that stands for both.</param>
/// <param name="Other">The other one.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Author">Who says so; null for who started the workbench.</param>
internal sealed record NewAlias(string? Name, string? Other, string? Reason, string? Author);
