namespace Hearsay.Training.Scoring;

/// <summary>Counts differences between gold and system class by class.</summary>
internal static class ErrorClasses
{
    /// <summary>The classes, the largest part of the squared differences first.</summary>
    public static IReadOnlyList<ErrorClass> Of(IReadOnlyList<string> classes, IReadOnlyList<double> gold, IReadOnlyList<double> system)
    {
        double all = Enumerable.Range(0, gold.Count).Sum(i => Square(gold[i] - system[i]));
        return
        [
            .. Enumerable.Range(0, gold.Count)
                .GroupBy(i => classes[i], StringComparer.Ordinal)
                .Select(of => new ErrorClass(
                    of.Key,
                    of.Count(),
                    of.Average(i => gold[i]),
                    of.Average(i => system[i]),
                    of.Average(i => Math.Abs(gold[i] - system[i])),
                    all == 0 ? 0 : of.Sum(i => Square(gold[i] - system[i])) / all))
                .OrderByDescending(c => c.Share)
                .ThenBy(c => c.Name, StringComparer.Ordinal),
        ];
    }

    private static double Square(double value) => value * value;
}
