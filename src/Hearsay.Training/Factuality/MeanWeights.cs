namespace Hearsay.Training.Factuality;

/// <summary>The mean that weights have over some moments of their training: steadier than the last of them.</summary>
/// <param name="weights">The weights, which training moves.</param>
internal sealed class MeanWeights(IReadOnlyList<float[]> weights)
{
    private readonly double[][] sums = [.. weights.Select(w => new double[w.Length])];
    private int count;

    /// <summary>Adds the weights as they are now.</summary>
    public void Add()
    {
        count++;
        for (int i = 0; i < sums.Length; i++)
        {
            double[] sum = sums[i];
            float[] values = weights[i];
            for (int k = 0; k < sum.Length; k++)
            {
                sum[k] += values[k];
            }
        }
    }

    /// <summary>Puts the mean into the weights, if any were added.</summary>
    public void Put()
    {
        for (int i = 0; i < sums.Length && count > 0; i++)
        {
            for (int k = 0; k < sums[i].Length; k++)
            {
                weights[i][k] = (float)(sums[i][k] / count);
            }
        }
    }
}
