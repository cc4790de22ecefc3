namespace Hearsay.Documents;

/// <summary>What a reader made of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Claims">Its claims, by the start of their predicates.</param>
/// <param name="Mentions">The actors, places, times and quantities named, by start.</param>
/// <param name="Notes">Anything the reader should know, e.g. a date that had to be inferred.</param>
public sealed record DocumentReading(
    Document Document, IReadOnlyList<Claim> Claims, IReadOnlyList<Mention> Mentions, IReadOnlyList<string> Notes);
