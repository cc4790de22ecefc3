using FsCheck;
using FsCheck.Fluent;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Tests.Weighing.Hypotheses;

/// <summary>Matrices of up to twelve items, four origins, four hypotheses and two analysts.</summary>
internal static class RandomMatrix
{
    /// <summary>Makes them.</summary>
    public static Arbitrary<EvidenceMatrix> Arbitrary { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Make));

    /// <summary>The matrix of a seed.</summary>
    public static EvidenceMatrix Make(int seed)
    {
        var random = new Random(seed);
        int hypotheses = random.Next(2, 5);
        return new EvidenceMatrix(
            [.. Enumerable.Range(1, hypotheses).Select(h => $"H{h}")],
            [.. Enumerable.Range(1, random.Next(1, 13)).Select(i => Item(random, $"E{i}", hypotheses))]);
    }

    private static MatrixItem Item(Random random, string key, int hypotheses) => new()
    {
        Key = key,
        Origin = random.Next(3) == 0 ? null : $"o{random.Next(4)}",
        Marks = new EvidenceMarks((Relevance)random.Next(3), "ABCDEF"[random.Next(6)], random.Next(1, 7)),
        Ratings =
        [
            .. from analyst in (string[])["ann", "ben"]
               from hypothesis in Enumerable.Range(0, hypotheses)
               where random.Next(4) > 0
               select new MatrixRating(hypothesis, analyst, (Consistency)random.Next(6)),
        ],
        Likelihoods = [.. Enumerable.Range(0, random.Next(2) * hypotheses).Select(h => new MatrixLikelihood(h, "ann", random.Next(1, 100) / 100.0))],
    };
}
