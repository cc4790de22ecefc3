using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>An actor that was found in a text, and the earlier mention that it was taken to be the same as.</summary>
/// <param name="Span">The words of the mention.</param>
/// <param name="Antecedent">The words of the earlier mention, or null.</param>
/// <param name="Kind">What kind of source it would be.</param>
/// <param name="IsPlural">Whether it means several.</param>
/// <param name="IsName">Whether it is a name or a full description, so that others may stand for it.</param>
public sealed record FoundLink(TextSpan Span, TextSpan? Antecedent, SourceKind Kind, bool IsPlural, bool IsName);
