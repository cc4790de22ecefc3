using BenchmarkDotNet.Attributes;
using Hearsay.Language.Learning;
using Hearsay.Language.Syntax;
using Hearsay.Language.Tokenisation;

namespace Hearsay.Bench;

/// <summary>Raw text to tokens and sentences.</summary>
[MemoryDiagnoser]
public class TokeniserBenchmarks
{
    private const int Characters = 100_000;

    private Segmenter segmenter = null!;
    private string text = "";

    [GlobalSetup]
    public void Load()
    {
        segmenter = Segmenter.Load(ModelFile.Read(Path.Combine(AppContext.BaseDirectory, "Models", "en-tokens.model")));
        text = Corpus.Newswire(Characters);
    }

    [Benchmark]
    public int Segment()
    {
        int tokens = 0;
        foreach (TokenisedSentence sentence in segmenter.Segment(text, [new TextSpan(0, text.Length)]))
        {
            tokens += sentence.Count;
        }

        return tokens;
    }
}
