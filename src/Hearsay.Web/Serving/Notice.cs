namespace Hearsay.Web.Serving;

/// <summary>Something that those who listen are told.</summary>
/// <param name="Name">What it is about: <c>import</c>, <c>weighing</c>, <c>indicator</c>.</param>
/// <param name="Json">What there is to say.</param>
/// <param name="Turn">The number of the turn of an indicator, by which a listener that lost the line goes on; else null.</param>
internal sealed record Notice(string Name, string Json, long? Turn = null);
