using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>One row of a set of links: words that mean somebody named before, or nobody.</summary>
/// <param name="Half"><c>dev</c> or <c>test</c>.</param>
/// <param name="File">The file under <c>corpora/</c> that holds the text.</param>
/// <param name="Document">The document in that file.</param>
/// <param name="Kind"><c>pronoun</c>, <c>description</c> or <c>alias</c>.</param>
/// <param name="Anaphor">The words, in code points of the document.</param>
/// <param name="Chain">Every earlier mention of the same, in code points; empty if there is none.</param>
/// <param name="Check">What the words hash to, to tell whether the offsets still fit.</param>
internal sealed record LinkItem(
    string Half, string File, string Document, string Kind, TextSpan Anaphor, IReadOnlyList<TextSpan> Chain, string Check);
