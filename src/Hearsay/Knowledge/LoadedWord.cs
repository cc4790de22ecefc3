using Hearsay.Documents;
using Hearsay.Language.Syntax;

namespace Hearsay.Knowledge;

/// <summary>A word or phrase that carries a verdict.</summary>
/// <param name="Phrase">In dictionary form.</param>
/// <param name="Kind">In which way it is loaded.</param>
/// <param name="PartOfSpeech">The only part of speech in which it is, or null for any.</param>
/// <param name="Neutral">A wording without the verdict, or null.</param>
/// <param name="Mirror">What the other side would say of the same thing or of its like.</param>
internal sealed record LoadedWord(string Phrase, LoadedKind Kind, UniversalPos? PartOfSpeech, string? Neutral, string Mirror)
{
    /// <summary>Whether the last token of the phrase is of the right part of speech.</summary>
    public bool Fits(Token last) => PartOfSpeech is null || last.Upos == PartOfSpeech;
}
