using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>Words that carry a verdict. Marked on every side alike; never a measure of truth.</summary>
/// <param name="Span">Where they stand in the document's text.</param>
/// <param name="Kind">In which way they are loaded.</param>
public sealed record LoadedWords(TextSpan Span, LoadedKind Kind);
