using Hearsay.Language.Syntax;

namespace Hearsay.Web.Views;

/// <summary>Something to be marked in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Class">The name of its style.</param>
/// <param name="Claim">The id of the claim that turns on it, or null.</param>
/// <param name="Title">What is said of it, or null.</param>
public sealed record TextMark(TextSpan Span, string Class, string? Claim = null, string? Title = null);
