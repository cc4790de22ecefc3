using Hearsay.Cli.Terminal;
using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;

namespace Hearsay.Cli.Commands;

/// <summary>Has a reader keep the tokens and sentences of a treebank and predict the rest.</summary>
internal static class GoldTokens
{
    /// <summary>One sentence for each given.</summary>
    public static IReadOnlyList<Sentence> Parse(LanguageReader reader, IReadOnlyList<ConlluSentence> sentences) =>
        throw new FailureException($"{reader.ModelVersion}{sentences.Count}: given tokens cannot be parsed yet.");
}
