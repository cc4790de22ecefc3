using Hearsay.Knowledge;

namespace Hearsay.Weighing.Happenings;

/// <summary>How much each kind of evidence counts, in natural logarithms of odds, and what it is called.</summary>
internal static class EvidenceWeights
{
    /// <summary>Where the weights stand.</summary>
    public const string Resource = "English/happening-weights.tsv";

    private static readonly (double Weight, double Prior, string Words)[] Rows = Read();
    private static readonly double[] Weights = [.. Rows.Select(r => r.Weight)];

    /// <summary>The score of what was found.</summary>
    public static double Sum(ReadOnlySpan<double> found)
    {
        double sum = 0;
        double[] weights = Weights;
        for (int i = 0; i < found.Length && i < weights.Length; i++)
        {
            if (found[i] != 0)
            {
                sum += found[i] * weights[i];
            }
        }

        return sum;
    }

    /// <summary>What a kind of evidence is called.</summary>
    public static string WordsOf(Evidence kind) => Rows[(int)kind].Words;

    /// <summary>How much one unit of it counts.</summary>
    public static double WeightOf(Evidence kind) => Rows[(int)kind].Weight;

    /// <summary>What was set by hand before anything was learnt.</summary>
    public static double PriorOf(Evidence kind) => Rows[(int)kind].Prior;

    private static (double Weight, double Prior, string Words)[] Read()
    {
        var rows = new (double, double, string)[Enum.GetValues<Evidence>().Length];
        foreach (LexiconRow row in LexiconFile.Read(Resource))
        {
            rows[(int)row.Value<Evidence>(0)] = (row.Number(1), row.Number(2), row[3]);
        }

        return rows;
    }
}
