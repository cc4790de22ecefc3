namespace Hearsay.Weighing.Hypotheses;

/// <summary>
/// What counts against each hypothesis: for each cell the weight of the item times the mean inconsistency of its ratings, and for each
/// unit that counts once the two largest of its cells, so that one item can be taken away or changed without counting anew.
/// </summary>
internal sealed class CellTable
{
    private readonly int hypotheses;
    private readonly double[] cells;
    private readonly double[] largest;
    private readonly double[] second;
    private readonly int[] holder;

    /// <summary>Counts.</summary>
    public CellTable(EvidenceMatrix matrix, Weighting weighting, CountingUnit unit)
    {
        hypotheses = matrix.Hypotheses.Count;
        string[] names = [.. matrix.Items.Select(i => i.UnitOf(unit))];
        UnitNames = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var places = UnitNames.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        Units = [.. names.Select(n => places[n])];
        Weights = [.. matrix.Items.Select(i => EvidenceWeight.Of(i.Marks, weighting))];
        Sums = new int[matrix.Items.Count * hypotheses];
        Counts = new int[Sums.Length];
        cells = new double[Sums.Length];
        largest = new double[UnitNames.Count * hypotheses];
        second = new double[largest.Length];
        holder = new int[largest.Length];
        IsRated = new bool[hypotheses];
        Fill(matrix);
        Scores = new double[hypotheses];
        for (int at = 0; at < largest.Length; at++)
        {
            Scores[at % hypotheses] += largest[at];
        }
    }

    /// <summary>The names of what counts once, in order.</summary>
    public IReadOnlyList<string> UnitNames { get; }

    /// <summary>For each item its unit.</summary>
    public int[] Units { get; }

    /// <summary>For each item its weight.</summary>
    public double[] Weights { get; }

    /// <summary>For each cell the sum of the inconsistencies of its ratings.</summary>
    public int[] Sums { get; }

    /// <summary>For each cell the number of its ratings other than NA.</summary>
    public int[] Counts { get; }

    /// <summary>For each hypothesis whether any item is rated against it.</summary>
    public bool[] IsRated { get; }

    /// <summary>For each hypothesis what counts against it.</summary>
    public double[] Scores { get; }

    /// <summary>What a unit counts against a hypothesis.</summary>
    public double OfUnit(int unit, int hypothesis) => largest[(unit * hypotheses) + hypothesis];

    /// <summary>The score of a hypothesis if a cell were another.</summary>
    public double ScoreWith(int item, int hypothesis, double cell)
    {
        int at = (Units[item] * hypotheses) + hypothesis;
        double others = holder[at] == item ? second[at] : largest[at];
        return Scores[hypothesis] - largest[at] + double.Max(cell, others);
    }

    private void Fill(EvidenceMatrix matrix)
    {
        Array.Fill(holder, -1);
        for (int item = 0; item < matrix.Items.Count; item++)
        {
            foreach (MatrixRating rating in matrix.Items[item].Ratings.Where(r => r.Value != Consistency.NotApplicable))
            {
                int at = (item * hypotheses) + rating.Hypothesis;
                Sums[at] += ConsistencyScale.InconsistencyOf(rating.Value);
                Counts[at]++;
                IsRated[rating.Hypothesis] = true;
            }

            for (int hypothesis = 0; hypothesis < hypotheses; hypothesis++)
            {
                int at = (item * hypotheses) + hypothesis;
                cells[at] = Counts[at] == 0 ? 0 : Weights[item] * Sums[at] / Counts[at];
                Take(item, (Units[item] * hypotheses) + hypothesis, cells[at]);
            }
        }
    }

    private void Take(int item, int at, double cell)
    {
        if (cell > largest[at] || holder[at] < 0)
        {
            second[at] = largest[at];
            largest[at] = cell;
            holder[at] = item;
        }
        else if (cell > second[at])
        {
            second[at] = cell;
        }
    }
}
