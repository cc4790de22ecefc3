namespace Hearsay.Weighing.Hypotheses;

/// <summary>
/// How far an item tells the hypotheses apart (Heuer 1999, ch. 8, step 3: evidence that fits all hypotheses has no diagnostic value).
/// </summary>
public static class Diagnosticity
{
    /// <summary>
    /// The mean absolute difference between its ratings of two hypotheses, over all pairs that are rated, on the scale from -2 (II) to 2 (CC)
    /// divided by 4: 0 if all are rated alike, 1 if two hypotheses are rated CC and II. Null if fewer than two are rated. Means over
    /// analysts are taken first. This is Gini's mean difference, divided by its range.
    /// </summary>
    public static double? Of(MatrixItem item, int hypotheses)
    {
        ArgumentNullException.ThrowIfNull(item);
        double[] means = [.. Enumerable.Range(0, hypotheses).Select(item.MeanOf).OfType<double>().Order()];
        if (means.Length < 2)
        {
            return null;
        }

        double sum = 0;
        for (int i = 0; i < means.Length; i++)
        {
            sum += means[i] * ((2 * i) - means.Length + 1);
        }

        return sum / (means.Length * (means.Length - 1) / 2.0) / 4;
    }
}
