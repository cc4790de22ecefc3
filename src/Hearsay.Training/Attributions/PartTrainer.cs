using Hearsay.Reading.Attributions;

namespace Hearsay.Training.Attributions;

/// <summary>
/// Learns what words are to a cue: a softmax over hashed features by stochastic gradient descent with per-weight steps (AdaGrad).
/// From the second pass on a word sees what its neighbour was taken for, right or wrong, as it will when texts are read.
/// </summary>
internal sealed class PartTrainer(int buckets)
{
    private const int Passes = 6;
    private const float Rate = 0.1f;
    private const float Decay = 1e-5f;

    private readonly float[] weights = new float[buckets * AttributionModel.Parts];
    private readonly float[] squares = new float[buckets * AttributionModel.Parts];
    private readonly Features features = new();
    private readonly FeatureCount known = new();
    private readonly List<uint> common = [];

    public float[] Train(List<PartExample> examples, int seed, TextWriter log)
    {
        var average = new double[weights.Length];
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        var random = new Random(seed);
        examples.ForEach(Count);
        for (int pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            long right = 0;
            long all = 0;
            foreach (int index in order)
            {
                right += Learn(examples[index], pass > 0);
                all += examples[index].Sentence.Count;
            }

            for (int i = 0; i < average.Length && pass > 0; i++)
            {
                average[i] += weights[i];
            }

            log.WriteLine($"parts, pass {pass + 1}: {100.0 * right / all:0.00} % right");
        }

        return [.. average.Select(a => (float)(a / (Passes - 1)))];
    }

    private void Count(PartExample example)
    {
        var walk = new PartFeatures(example.Sentence, example.Cue);
        for (int n = 1; n < walk.Reached; n++)
        {
            int word = walk.Order[n];
            walk.Fill(features, word, example.Gold[walk.Previous[word]], example.Rules[word]);
            known.Add(features.Hashes);
        }
    }

    private int Learn(PartExample example, bool isFree)
    {
        var walk = new PartFeatures(example.Sentence, example.Cue);
        var parts = new Part[example.Sentence.Count];
        parts[example.Cue] = Part.Cue;
        int right = 1;
        Span<float> odds = stackalloc float[AttributionModel.Parts];
        for (int n = 1; n < walk.Reached; n++)
        {
            int word = walk.Order[n];
            Part gold = example.Gold[word];
            walk.Fill(features, word, parts[walk.Previous[word]], example.Rules[word]);
            Part best = Step(odds, gold);
            right += best == gold ? 1 : 0;
            parts[word] = isFree ? best : gold;
        }

        return right;
    }

    private Part Step(Span<float> odds, Part gold)
    {
        uint mask = (uint)buckets - 1;
        odds.Clear();
        common.Clear();
        foreach (uint feature in features.Hashes)
        {
            if (known.IsCommon(feature))
            {
                common.Add(feature);
            }
        }

        foreach (uint feature in common)
        {
            int at = (int)(feature & mask) * AttributionModel.Parts;
            for (int part = 0; part < odds.Length; part++)
            {
                odds[part] += weights[at + part];
            }
        }

        int best = 0;
        for (int part = 1; part < odds.Length; part++)
        {
            best = odds[part] > odds[best] ? part : best;
        }

        float top = odds[best];
        float sum = 0;
        for (int part = 0; part < odds.Length; part++)
        {
            odds[part] = MathF.Exp(odds[part] - top);
            sum += odds[part];
        }

        for (int part = 0; part < odds.Length; part++)
        {
            odds[part] = ((int)gold == part ? 1 : 0) - (odds[part] / sum);
        }

        foreach (uint feature in common)
        {
            int at = (int)(feature & mask) * AttributionModel.Parts;
            for (int part = 0; part < odds.Length; part++)
            {
                float gradient = odds[part] - (Decay * weights[at + part]);
                squares[at + part] += gradient * gradient;
                weights[at + part] += Rate * gradient / MathF.Sqrt(squares[at + part] + 1e-3f);
            }
        }

        return (Part)best;
    }
}
