using Hearsay.Knowledge;

namespace Hearsay.Weighing.Happenings;

/// <summary>How much each kind of evidence counts, in natural logarithms of odds, and what it is called.</summary>
internal static class EvidenceWeights
{
    private static readonly (double Weight, string Words)[] Rows = Read();

    /// <summary>The score of what was found.</summary>
    public static double Sum(ReadOnlySpan<double> found)
    {
        double sum = 0;
        for (int i = 0; i < found.Length; i++)
        {
            sum += found[i] * Rows[i].Weight;
        }

        return sum;
    }

    /// <summary>What a kind of evidence is called.</summary>
    public static string WordsOf(Evidence kind) => Rows[(int)kind].Words;

    /// <summary>How much one unit of it counts.</summary>
    public static double WeightOf(Evidence kind) => Rows[(int)kind].Weight;

    private static (double Weight, string Words)[] Read()
    {
        var rows = new (double, string)[Enum.GetValues<Evidence>().Length];
        foreach (LexiconRow row in LexiconFile.Read("English/happening-weights.tsv"))
        {
            rows[(int)row.Value<Evidence>(0)] = (row.Number(1), row[2]);
        }

        return rows;
    }
}
