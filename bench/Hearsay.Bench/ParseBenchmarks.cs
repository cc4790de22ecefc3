using BenchmarkDotNet.Attributes;
using Hearsay.Language;

namespace Hearsay.Bench;

/// <summary>Raw text to tags, trees and names; start-up apart.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private const int Characters = 100_000;

    private LanguageReader reader = null!;
    private string text = "";

    [GlobalSetup]
    public void Load()
    {
        reader = LanguageReader.Load();
        text = Corpus.Newswire(Characters);
    }

    [Benchmark]
    public LanguageReader LoadModels() => LanguageReader.Load();

    [Benchmark]
    public ParsedText Parse() => reader.Parse(text);
}
