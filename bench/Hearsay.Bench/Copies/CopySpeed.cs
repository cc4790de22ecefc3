using Hearsay.Language.Syntax;
using Hearsay.Weighing.Copies;

namespace Hearsay.Bench.Copies;

/// <summary>Measures how fast sketches are made and looked up and what the index takes, beside the baseline.</summary>
internal sealed class CopySpeed
{
    private const int Rounds = 5;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.5);

    private readonly IReadOnlyList<string> texts;

    public CopySpeed(IReadOnlyList<string> texts) => this.texts = texts;

    /// <summary>Sketches made a second.</summary>
    public double Sketches() => PerSecond(
        () =>
        {
            foreach (string text in texts)
            {
                CopySketch.Of(text, [new TextSpan(0, text.Length)]);
            }
        },
        texts.Count);

    /// <summary>Signatures that the baseline makes a second, over the first texts.</summary>
    public double BaselineSignatures(int most) => PerSecond(
        () =>
        {
            foreach (string text in texts.Take(most))
            {
                MinHashBaseline.Sign(text);
            }
        },
        Math.Min(most, texts.Count));

    /// <summary>Fills an index, and measures its memory in bytes a document, look-ups and additions a second.</summary>
    public (double LookUps, double Strangers, double Additions, double Bytes, double SketchBytes) Index(IReadOnlyList<string> strangers)
    {
        CopySketch[] sketches = [.. texts.Select(Sketch)];
        CopySketch[] others = [.. strangers.Select(Sketch)];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        var index = new CopyIndex();
        for (int i = 0; i < sketches.Length; i++)
        {
            index.Add(i, sketches[i]);
        }

        double additions = sketches.Length / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        double bytes = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / sketches.Length;
        CopySketch[] queries = [.. sketches.Where((_, i) => i % Math.Max(1, sketches.Length / 20_000) == 0)];
        double lookUps = PerSecond(() => FindAll(index, queries), queries.Length);
        double ofStrangers = PerSecond(() => FindAll(index, others), others.Length);
        GC.KeepAlive(index);
        return (lookUps, ofStrangers, additions, bytes, sketches.Average(s => s.Size));
    }

    /// <summary>The same of the baseline, over the first texts.</summary>
    public (double LookUps, double Bytes) BaselineIndex(int most)
    {
        uint[][] signatures = [.. texts.Take(most).Select(MinHashBaseline.Sign)];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var index = new MinHashBaseline();
        foreach (uint[] signature in signatures)
        {
            index.Add(signature);
        }

        double bytes = ((double)(GC.GetTotalMemory(forceFullCollection: true) - before) / signatures.Length) + (128 * sizeof(uint));
        int found = 0;
        double lookUps = PerSecond(
            () =>
            {
                foreach (uint[] signature in signatures)
                {
                    found += index.Find(signature).Count();
                }
            },
            signatures.Length);
        GC.KeepAlive(index);
        return (lookUps, bytes);
    }

    private static CopySketch Sketch(string text) => CopySketch.Of(text, [new TextSpan(0, text.Length)]);

    private static void FindAll(CopyIndex index, CopySketch[] queries)
    {
        foreach (CopySketch query in queries)
        {
            index.Find(query);
        }
    }

    /// <summary>Items by CPU second: the best of several rounds, after one to warm up.</summary>
    private static double PerSecond(Action work, int items)
    {
        work();
        double best = 0;
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            int repeats = 0;
            do
            {
                work();
                repeats++;
            }
            while (Environment.CpuUsage.TotalTime - before < Shortest);
            best = Math.Max(best, (double)items * repeats / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return best;
    }
}
