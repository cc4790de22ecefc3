using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>The word a claim turns on.</summary>
/// <param name="Lemma">Its dictionary form with its particle: <c>take over</c>.</param>
/// <param name="Span">Where it stands in the document's text.</param>
public sealed record Predicate(string Lemma, TextSpan Span);
