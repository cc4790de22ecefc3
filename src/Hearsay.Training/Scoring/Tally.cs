namespace Hearsay.Training.Scoring;

/// <summary>
/// How many items the gold set has, how many the system gave, and how many of those are right, for one figure,
/// unit by unit (documents or sentences), so that any resampling of the units can be scored.
/// </summary>
internal sealed class Tally
{
    private readonly int[] gold;
    private readonly int[] system;
    private readonly int[] correct;

    public Tally(int units)
    {
        gold = new int[units];
        system = new int[units];
        correct = new int[units];
    }

    public void AddGold(int unit) => gold[unit]++;

    public void AddSystem(int unit) => system[unit]++;

    public void AddCorrect(int unit) => correct[unit]++;

    /// <summary>Counts one pair: an item that is due, one that was given, or both.</summary>
    public void Count(int unit, bool isGold, bool isSystem, bool isCorrect)
    {
        gold[unit] += isGold ? 1 : 0;
        system[unit] += isSystem ? 1 : 0;
        correct[unit] += isCorrect ? 1 : 0;
    }

    /// <summary>The share of the system's items that are right; 0 if it gave none.</summary>
    public double Precision(ReadOnlySpan<int> weights) => Ratio(Sum(correct, weights), Sum(system, weights));

    /// <summary>The share of the gold items that were found; 0 if there are none.</summary>
    public double Recall(ReadOnlySpan<int> weights) => Ratio(Sum(correct, weights), Sum(gold, weights));

    /// <summary>The harmonic mean of precision and recall; 0 if neither side has items.</summary>
    public double F1(ReadOnlySpan<int> weights) =>
        Ratio(2 * Sum(correct, weights), Sum(gold, weights) + Sum(system, weights));

    private static double Ratio(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    private static long Sum(int[] counts, ReadOnlySpan<int> weights)
    {
        long sum = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            sum += (long)counts[i] * weights[i];
        }

        return sum;
    }
}
