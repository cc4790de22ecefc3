using Hearsay.Language.Syntax;

namespace Hearsay.Documents;

/// <summary>What a reader made of a document, with the trees that it stands on.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Sentences">The sentences of the document; <see cref="Claim.Sentence"/> counts them from 0.</param>
public sealed record ReadingWithSyntax(DocumentReading Reading, IReadOnlyList<Sentence> Sentences);
