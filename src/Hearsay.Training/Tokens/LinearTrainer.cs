using Hearsay.Language.Learning;

namespace Hearsay.Training.Tokens;

/// <summary>
/// Logistic regression over hashed features by stochastic gradient descent with per-weight steps (AdaGrad; Duchi,
/// Hazan and Singer 2011) and a pull towards zero. The same examples and seed give the same weights.
/// </summary>
internal sealed class LinearTrainer(int buckets, float rate, float decay, int passes)
{
    /// <summary>Learns weights from examples: the hashed features of each and whether the answer is yes.</summary>
    public float[] Train(IReadOnlyList<(uint[] Features, bool Yes)> examples, int seed)
    {
        var weights = new float[buckets];
        var average = new double[buckets];
        var squares = new float[buckets];
        uint mask = (uint)buckets - 1;
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(seed);
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (int index in order)
            {
                (uint[] features, bool yes) = examples[index];
                float sum = 0;
                foreach (uint feature in features)
                {
                    sum += weights[feature & mask];
                }

                float error = (yes ? 1f : 0f) - (1f / (1f + MathF.Exp(-sum)));
                foreach (uint feature in features)
                {
                    uint at = feature & mask;
                    float gradient = error - (decay * weights[at]);
                    squares[at] += gradient * gradient;
                    weights[at] += rate * gradient / MathF.Sqrt(squares[at] + 1e-3f);
                }
            }

            for (int i = 0; i < buckets; i++)
            {
                average[i] += weights[i];
            }
        }

        return [.. average.Select(a => (float)(a / passes))];
    }

    /// <summary>How often the weights give the right answer.</summary>
    public static double Accuracy(float[] weights, IReadOnlyList<(uint[] Features, bool Yes)> examples)
    {
        var classifier = new LinearClassifier(weights);
        return examples.Count == 0 ? 1 : examples.Average(e => classifier.Score(e.Features) > 0 == e.Yes ? 1.0 : 0.0);
    }
}
