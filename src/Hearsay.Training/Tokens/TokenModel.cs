using System.Globalization;
using Hearsay.Language.Conllu;
using Hearsay.Training.Models;

namespace Hearsay.Training.Tokens;

/// <summary>Trains the tokeniser and the sentence splitter.</summary>
internal static class TokenModel
{
    private const int TokenBuckets = 1 << 16;
    private const int SentenceBuckets = 1 << 18;

    /// <summary>Learns from a treebank and writes the model.</summary>
    /// <param name="treebank">CoNLL-U, gzip accepted.</param>
    /// <param name="check">Another treebank to measure on.</param>
    /// <param name="path">The model file to write.</param>
    /// <param name="log">Receives what was measured.</param>
    public static void Train(string treebank, string check, string path, TextWriter log)
    {
        List<ConlluSentence> train = [.. ConlluReader.ReadFile(treebank)];
        List<ConlluSentence> dev = [.. ConlluReader.ReadFile(check)];
        var tokens = new LinearTrainer(TokenBuckets, 0.1f, 1e-6f, 12);
        float[] tokenWeights = tokens.Train(TokenExamples.OfTokens(train), seed: 1);
        double tokenAccuracy = LinearTrainer.Accuracy(tokenWeights, TokenExamples.OfTokens(dev));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"token starts: accuracy {tokenAccuracy:P2}"));
        var sentences = new LinearTrainer(SentenceBuckets, 0.1f, 1e-5f, 12);
        float[] sentenceWeights = sentences.Train(TokenExamples.OfSentences(train), seed: 1);
        double sentenceAccuracy = LinearTrainer.Accuracy(sentenceWeights, TokenExamples.OfSentences(dev));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sentence ends: accuracy {sentenceAccuracy:P2}"));
        SortedDictionary<string, int[]> contractions = TokenExamples.Contractions(train);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"contractions: {contractions.Count}"));
        using var writer = new ModelWriter("en-tokens-1");
        writer.Bytes("tokens", tokenWeights);
        writer.Bytes("sentences", sentenceWeights);
        writer.Strings("contractions", contractions.Select(c => c.Key + " " + string.Join(' ', c.Value)));
        writer.Write(path);
    }
}
