using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>What is scored.</summary>
/// <param name="Parse">Reads raw text.</param>
/// <param name="ParseTokens">Keeps tokens and sentences, one sentence for each given, and predicts the rest.</param>
public sealed record ScoredReader(
    Func<string, ParsedText> Parse,
    Func<IReadOnlyList<ConlluSentence>, IReadOnlyList<Sentence>> ParseTokens);
