namespace Hearsay.Web.Api;

/// <summary>A text to be read and kept.</summary>
/// <param name="Text">The text.</param>
/// <param name="Title">The headline, if known.</param>
/// <param name="Outlet">The paper, agency or site, if known.</param>
/// <param name="Author">The byline, if known.</param>
/// <param name="Published">An ISO 8601 date, month or year, if known.</param>
/// <param name="Uri">Where it was found, if known.</param>
internal sealed record NewDocument(string? Text, string? Title, string? Outlet, string? Author, string? Published, string? Uri);
