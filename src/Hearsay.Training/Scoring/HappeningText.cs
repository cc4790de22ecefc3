using System.Text.Json.Nodes;

namespace Hearsay.Training.Scoring;

/// <summary>One document of a set of happenings.</summary>
/// <param name="Id">Its name in the set; for one of several in a file, the file's name, <c>#</c> and its id.</param>
/// <param name="Half"><c>dev</c>, <c>test</c> or another name.</param>
/// <param name="Path">The file that holds the text, or the set itself.</param>
/// <param name="Labels">The predicates.</param>
/// <param name="Json">The line as it was read.</param>
internal sealed record HappeningText(string Id, string Half, string Path, IReadOnlyList<LabelledHappening> Labels, JsonObject Json);
