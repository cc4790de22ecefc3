using System.Text.Json.Nodes;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>A sentence whose predicates people have rated from -3 (certainly did not happen) to 3 (certainly did).</summary>
/// <param name="Text">The sentence, its tokens cut by white space.</param>
/// <param name="Targets">The rated spans of the text.</param>
/// <param name="Labels">The rating of each.</param>
/// <param name="Json">The line as it was read.</param>
internal sealed record FactualityItem(string Text, IReadOnlyList<TextSpan> Targets, IReadOnlyList<double> Labels, JsonObject Json);
