using System.Diagnostics;
using System.Globalization;
using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Bench.Hypotheses;

/// <summary>
/// Times the ranking of a made-up matrix with full sensitivity: every item and every origin left out, every rating put to every other value
/// that counts otherwise. <c>hypotheses [HYPOTHESES] [ITEMS]</c>
/// </summary>
internal static class HypothesisBench
{
    private const int Rounds = 7;

    public static int Run(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        int hypotheses = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 40;
        int items = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1_000;
        EvidenceMatrix matrix = Make(hypotheses, items);
        Console.WriteLine($"{hypotheses} hypotheses by {items} items of {matrix.Items.Select(i => i.Origin).Distinct().Count()} origins, {matrix.Items.Sum(i => i.Ratings.Count)} ratings; best of {Rounds}");
        foreach (CountingUnit unit in Enum.GetValues<CountingUnit>())
        {
            (TimeSpan Wall, TimeSpan Processor, int Found)[] times = [.. Enumerable.Range(0, Rounds).Select(_ => Time(matrix, unit))];
            Console.WriteLine($"once an {unit.ToString().ToLowerInvariant(),-6}  {times.Min(t => t.Wall).TotalMilliseconds,6:0} ms, {times.Min(t => t.Processor).TotalMilliseconds,6:0} ms of processor; {times[0].Found} changes found");
        }

        return 0;
    }

    private static (TimeSpan Wall, TimeSpan Processor, int Found) Time(EvidenceMatrix matrix, CountingUnit unit)
    {
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        InconsistencyRanking.Of(matrix, unit: unit);
        int found = SensitivityFinder.Find(matrix, unit: unit).Count;
        return (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - before, found);
    }

    /// <summary>Four in five cells rated, one of two in the middle; three items to an origin on average.</summary>
    private static EvidenceMatrix Make(int hypotheses, int items)
    {
        var random = new Random(7);
        Consistency[] values = [Consistency.VeryInconsistent, Consistency.Inconsistent, Consistency.Neutral, Consistency.Neutral, Consistency.Consistent, Consistency.VeryConsistent];
        return new EvidenceMatrix(
            [.. Enumerable.Range(1, hypotheses).Select(h => $"H{h}")],
            [
                .. Enumerable.Range(1, items).Select(i => new MatrixItem
                {
                    Key = $"E{i}",
                    Origin = $"o{random.Next(items / 3)}",
                    Marks = new EvidenceMarks((Relevance)random.Next(3), "ABCDEF"[random.Next(6)], random.Next(1, 7)),
                    Ratings = [.. Enumerable.Range(0, hypotheses).Where(_ => random.Next(5) > 0).Select(h => new MatrixRating(h, "ann", values[random.Next(values.Length)]))],
                }),
            ]);
    }
}
