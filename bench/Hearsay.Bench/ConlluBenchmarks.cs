using BenchmarkDotNet.Attributes;
using Hearsay.Language.Conllu;

namespace Hearsay.Bench;

/// <summary>Reading and writing CoNLL-U: writing is on the path of <c>hearsay parse</c>.</summary>
[MemoryDiagnoser]
public class ConlluBenchmarks
{
    private string treebank = "";
    private ConlluSentence[] sentences = [];

    [GlobalSetup]
    public void Load()
    {
        treebank = Corpus.Treebank();
        sentences = Read();
    }

    [Benchmark]
    public ConlluSentence[] Read()
    {
        using var reader = new StringReader(treebank);
        return [.. ConlluReader.Read(reader, "EWT dev")];
    }

    [Benchmark]
    public void Write()
    {
        var writer = new ConlluWriter(TextWriter.Null);
        foreach (ConlluSentence sentence in sentences)
        {
            writer.Write(sentence.Sentence, sentence.Comments);
        }
    }
}
