using BenchmarkDotNet.Attributes;
using Hearsay.Bench.Copies;
using Hearsay.Language.Syntax;
using Hearsay.Weighing.Copies;

namespace Hearsay.Bench;

/// <summary>The hot paths of the finding of copies, over the newswire.</summary>
[MemoryDiagnoser]
public class CopyBenchmarks
{
    private readonly CopyIndex index = new();
    private string[] texts = [];
    private CopySketch[] sketches = [];

    [GlobalSetup]
    public void Load()
    {
        texts = [.. CopySource.Newswire()];
        sketches = [.. texts.Select(Sketch)];
        for (int i = 0; i < sketches.Length; i++)
        {
            index.Add(i, sketches[i]);
        }
    }

    [Benchmark]
    public int Sketches()
    {
        int size = 0;
        foreach (string text in texts)
        {
            size += Sketch(text).Size;
        }

        return size;
    }

    [Benchmark]
    public int LookUps()
    {
        int found = 0;
        foreach (CopySketch sketch in sketches)
        {
            found += index.Find(sketch).Count;
        }

        return found;
    }

    private static CopySketch Sketch(string text) => CopySketch.Of(text, [new TextSpan(0, text.Length)]);
}
