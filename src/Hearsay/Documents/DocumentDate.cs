using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>The publication date of a document.</summary>
/// <param name="Value">An ISO 8601 date, month or year.</param>
/// <param name="Basis">How it is known.</param>
/// <param name="Span">The words that give it, where the text does.</param>
public sealed record DocumentDate(string Value, DateBasis Basis, TextSpan? Span)
{
    /// <summary>True if the document can be no older than <see cref="Value"/>, but may be younger.</summary>
    public bool IsNotBefore { get; init; }
}
