namespace Hearsay.Web.Views;

/// <summary>Words of a text that are shown alike.</summary>
/// <param name="Text">The words.</param>
/// <param name="Classes">What is marked in them, as names of styles with a blank between; empty for nothing.</param>
/// <param name="Claim">The id of the claim that turns on them, or null.</param>
/// <param name="Title">What is said of them to those who point at them, or null.</param>
public sealed record Segment(string Text, string Classes, string? Claim, string? Title);
