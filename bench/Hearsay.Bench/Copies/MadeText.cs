namespace Hearsay.Bench.Copies;

/// <summary>A text of the generated set.</summary>
/// <param name="Text">The text.</param>
/// <param name="Family">The number of the original that it is, or is derived from.</param>
/// <param name="Changes">How it was derived; none for the original.</param>
internal sealed record MadeText(string Text, int Family, Change Changes);
