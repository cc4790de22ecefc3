using System.Runtime.InteropServices;
using System.Numerics;

namespace Hearsay.Reading.Factuality;

/// <summary>
/// Predicts factuality on the scale of UW (Lee et al. 2015) from hashed features of a predicate and of the register of its
/// sentence: a sum of rows, a hidden layer, and two answers between which the register chooses. Immutable.
/// </summary>
internal sealed class FactualityNetwork
{
    private readonly FactualityWeights weights;

    public FactualityNetwork(FactualityWeights weights) => this.weights = weights;

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
        Map(weights.Middle, weights.MiddleBias, both, inner);
        foreach (ref float value in inner)
        {
            value = MathF.Max(value, 0);
        }

        Span<float> answers = stackalloc float[FactualityWeights.Answers];
        Map(weights.Answer, weights.AnswerBias, inner, answers);
        Span<float> choice = stackalloc float[FactualityWeights.Answers];
        Map(weights.Choice, weights.ChoiceBias, register, choice);
        float first = 1 / (1 + MathF.Exp(choice[1] - choice[0]));
        return Math.Clamp((first * answers[0]) + ((1 - first) * answers[1]), -3, 3);
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

    private static void Map(float[] matrix, float[] bias, ReadOnlySpan<float> input, Span<float> output)
    {
        for (int i = 0; i < output.Length; i++)
        {
            ReadOnlySpan<float> row = matrix.AsSpan(i * input.Length, input.Length);
            float value = bias[i];
            for (int k = 0; k < row.Length; k++)
            {
                value += row[k] * input[k];
            }

            output[i] = value;
        }
    }
}
