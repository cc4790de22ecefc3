namespace Hearsay.Training.Scoring;

/// <summary>A text with its creation time and its time expressions.</summary>
/// <param name="Name">The name of its file, without the ending.</param>
/// <param name="Text">The text between <c>&lt;TEXT&gt;</c> and <c>&lt;/TEXT&gt;</c>, tags left out.</param>
/// <param name="Created">The value of the document creation time, or null.</param>
/// <param name="Times">Its time expressions by their starts.</param>
internal sealed record TimedText(string Name, string Text, string? Created, IReadOnlyList<FoundTime> Times);
