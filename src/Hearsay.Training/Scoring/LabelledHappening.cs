using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>A predicate of a set of happenings.</summary>
/// <param name="Span">Its words, in code points of the document's text.</param>
/// <param name="Group">The occurrence, or null if no other predicate of the set is about it.</param>
internal readonly record struct LabelledHappening(TextSpan Span, string? Group);
