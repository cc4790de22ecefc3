using BenchmarkDotNet.Attributes;
using Hearsay.Language.Parsing;

namespace Hearsay.Bench;

/// <summary>From arc scores to a tree: random scores, whose best heads hardly ever make one, so that the search has to run.</summary>
public class TreeBenchmarks
{
    private readonly TreeDecoder decoder = new();
    private float[] scores = [];
    private int[] heads = [];

    [Params(10, 40, 160)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(1);
        heads = new int[Words];
        scores = new float[Words * (Words + 1)];
        for (int word = 0; word < Words; word++)
        {
            for (int head = 0; head <= Words; head++)
            {
                scores[(word * (Words + 1)) + head] = head == word + 1 ? float.NegativeInfinity : random.NextSingle();
            }
        }
    }

    [Benchmark]
    public void Decode() => decoder.Decode(scores, Words, heads);
}
