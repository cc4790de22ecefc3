using System.Runtime.InteropServices;
using System.Numerics;

namespace Hearsay.Reading.Factuality;

/// <summary>
/// Predicts factuality on the scale of UW (Lee et al. 2015) from hashed features of a predicate and of the register of its
/// sentence: a sum of rows, and two answers, each through a hidden layer of its own, between which the register chooses.
/// Immutable.
/// </summary>
internal sealed class FactualityNetwork
{
    private readonly FactualityWeights weights;

    /// <summary>The matrix of the inner layer column by column, so that each input adds to all outputs at once.</summary>
    private readonly float[] middle;

    public FactualityNetwork(FactualityWeights weights)
    {
        this.weights = weights;
        const int inputs = FactualityWeights.Hidden + FactualityWeights.Register;
        middle = new float[weights.Middle.Length];
        for (int i = 0; i < middle.Length; i++)
        {
            middle[i] = weights.Middle[(i % FactualityWeights.Inner * inputs) + (i / FactualityWeights.Inner)];
        }
    }

    /// <summary>The network that comes with the library.</summary>
    public static FactualityNetwork Load() => new(WeightsFile.ReadOwn());

    /// <summary>Computes what stands for the register of a sentence, <see cref="FactualityWeights.Register"/> values.</summary>
    public void ReadRegister(ReadOnlySpan<int> features, Span<float> register) =>
        Sum(weights.Registers, weights.RegisterBias, features, register);

    /// <summary>The factuality of a predicate, from -3 to 3.</summary>
    public double Predict(ReadOnlySpan<int> features, ReadOnlySpan<float> register)
    {
        Span<float> both = stackalloc float[FactualityWeights.Hidden + FactualityWeights.Register];
        Sum(weights.Predicates, weights.PredicateBias, features, both[..FactualityWeights.Hidden]);
        register.CopyTo(both[FactualityWeights.Hidden..]);
        Span<float> inner = stackalloc float[FactualityWeights.Inner];
        MapInner(both, inner);
        float first = 1 / (1 + MathF.Exp(
            Dot(weights.Choice, weights.ChoiceBias, 1, register) - Dot(weights.Choice, weights.ChoiceBias, 0, register)));
        return Math.Clamp((first * Answer(0, inner)) + ((1 - first) * Answer(1, inner)), -3, 3);
    }

    private static void Sum(float[] table, float[] bias, ReadOnlySpan<int> features, Span<float> sum)
    {
        sum.Clear();
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        foreach (int feature in features)
        {
            ReadOnlySpan<Vector<float>> row = MemoryMarshal.Cast<float, Vector<float>>(table.AsSpan(feature * sum.Length, sum.Length));
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += row[i];
            }
        }

        float scale = 1 / MathF.Sqrt(Math.Max(1, features.Length));
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] = MathF.Max(0, (sum[i] * scale) + bias[i]);
        }
    }

    private float Answer(int number, ReadOnlySpan<float> inner) =>
        Dot(weights.Answer, weights.AnswerBias, number, inner.Slice(number * FactualityWeights.Part, FactualityWeights.Part));

    private void MapInner(ReadOnlySpan<float> input, Span<float> inner)
    {
        weights.MiddleBias.CopyTo(inner);
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(inner);
        for (int k = 0; k < input.Length; k++)
        {
            if (input[k] == 0)
            {
                continue;
            }

            var factor = new Vector<float>(input[k]);
            ReadOnlySpan<Vector<float>> column = MemoryMarshal.Cast<float, Vector<float>>(middle.AsSpan(k * inner.Length, inner.Length));
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += column[i] * factor;
            }
        }

        foreach (ref float value in inner)
        {
            value = MathF.Max(value, 0);
        }
    }

    private static float Dot(float[] matrix, float[] bias, int row, ReadOnlySpan<float> input)
    {
        ReadOnlySpan<float> values = matrix.AsSpan(row * input.Length, input.Length);
        float sum = bias[row];
        for (int k = 0; k < values.Length; k++)
        {
            sum += values[k] * input[k];
        }

        return sum;
    }
}
