namespace Hearsay.Training.Scoring;

/// <summary>A text with its attributions.</summary>
/// <param name="Name">The name of its file, without the ending.</param>
/// <param name="Text">The text, character by character as in the file.</param>
/// <param name="Attributions">Its attributions in the order of the file.</param>
internal sealed record AttributedText(string Name, string Text, IReadOnlyList<AttributionSpans> Attributions);
