using Hearsay.Reading.Factuality;

namespace Hearsay.Training.Factuality;

/// <summary>
/// Fits a <see cref="FactualityNetwork"/> by stochastic gradient descent on the smooth absolute error. The raters of every set
/// use the scale in their own way, so a straight line of each set's own lies between prediction and rating; the network
/// itself speaks the scale of the first set. Of the two answers each learns from its own sets, the choice between them from
/// the register of those sets, and all together from the error of the mixture. The same examples and seed give the same weights.
/// </summary>
internal sealed class FactualityTrainer
{
    private const int Hidden = FactualityWeights.Hidden;
    private const int Register = FactualityWeights.Register;
    private const int Inner = FactualityWeights.Inner;
    private const int Answers = FactualityWeights.Answers;
    private const int Part = FactualityWeights.Part;

    private readonly FactualityWeights weights = FactualityWeights.Empty();
    private readonly FactualityPlan plan;
    private readonly Random random;
    private readonly AdamTable predicates;
    private readonly AdamTable registers;
    private readonly AdamTable[] layers;
    private readonly AdamTable lines;
    private readonly float[] predicate = new float[Hidden];
    private readonly float[] both = new float[Hidden + Register];
    private readonly float[] bothGradient = new float[Hidden + Register];
    private readonly float[] inner = new float[Inner];
    private readonly float[] innerGradient = new float[Inner];
    private readonly float[] answers = new float[Answers];
    private readonly float[] choice = new float[Answers];
    private readonly float[] rowGradient = new float[Hidden];
    private readonly List<int> features = [];
    private readonly List<int> registerFeatures = [];

    public FactualityTrainer(FactualityPlan plan, int seed)
    {
        this.plan = plan;
        random = new Random(seed);
        predicates = new AdamTable(weights.Predicates, Hidden, plan.Decay);
        registers = new AdamTable(weights.Registers, Register, plan.Decay);
        layers =
        [
            new(weights.PredicateBias, Hidden, 0), new(weights.RegisterBias, Register, 0), new(weights.Choice, Register, 0),
            new(weights.ChoiceBias, Answers, 0), new(weights.Middle, Hidden + Register, 0), new(weights.MiddleBias, Inner, 0),
            new(weights.Answer, Part, 0), new(weights.AnswerBias, Answers, 0),
        ];
        predicates.Draw(random, 0.08f);
        registers.Draw(random, 0.08f);
        layers[2].Draw(random, 0.25f);
        layers[4].Draw(random, 0.125f);
        layers[6].Draw(random, 0.18f);
        weights.AnswerBias[0] = 2;
        lines = new AdamTable([.. plan.Sets.SelectMany(s => new[] { s.Offset, MathF.Log(s.Slope) })], 2, 0);
    }

    /// <summary>Learns from the examples; <paramref name="report"/> is called after every pass.</summary>
    public FactualityWeights Train(IReadOnlyList<FactualityExample> examples, Action<int, FactualityWeights> report)
    {
        Forget(examples);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        int batches = plan.Passes * ((order.Length + plan.Batch - 1) / plan.Batch);
        int batch = 0;
        var mean = new MeanWeights([.. weights.Tables.Select(t => t.Values), .. weights.Layers]);
        for (int pass = 1; pass <= plan.Passes; pass++)
        {
            random.Shuffle(order);
            foreach (int[] some in order.Chunk(plan.Batch))
            {
                foreach (int index in some)
                {
                    Learn(examples[index], 1f / some.Length);
                }

                Step(plan.Rate * (1 - ((float)batch++ / batches)));
                if (pass > plan.Passes - 2 && batch % plan.AveragedEvery == 0)
                {
                    mean.Add();
                }
            }

            report(pass, weights);
        }

        mean.Put();
        report(plan.Passes + 1, weights);
        return weights;
    }

    /// <summary>Puts the rows to zero that too few examples have.</summary>
    private void Forget(IReadOnlyList<FactualityExample> examples)
    {
        Forget(examples.Select(e => e.Features), weights.Predicates, Hidden, plan.LeastExamples);
        Forget(examples.Select(e => e.Register), weights.Registers, Register, plan.LeastExamples);
    }

    private static void Forget(IEnumerable<int[]> rows, float[] values, int width, int least)
    {
        var counts = new int[values.Length / width];
        foreach (int row in rows.SelectMany(r => r))
        {
            counts[row]++;
        }

        for (int row = 0; row < counts.Length; row++)
        {
            if (counts[row] < least)
            {
                values.AsSpan(row * width, width).Clear();
            }
        }
    }

    private void Step(float rate)
    {
        predicates.Step(rate);
        registers.Step(rate);
        lines.Step(rate);
        foreach (AdamTable layer in layers)
        {
            layer.Step(rate);
        }
    }

    private void Learn(FactualityExample example, float share)
    {
        Keep(example.Features, features, plan.FeatureDropout, weights.Predicates, Hidden);
        Keep(example.Register, registerFeatures, plan.RegisterDropout, weights.Registers, Register);
        float scale = Sum(weights.Predicates, weights.PredicateBias, features, both.AsSpan(0, Hidden));
        float registerScale = Sum(weights.Registers, weights.RegisterBias, registerFeatures, both.AsSpan(Hidden));
        both.AsSpan(0, Hidden).CopyTo(predicate);
        Drop(both.AsSpan(0, Hidden));
        Map(weights.Middle, weights.MiddleBias, both, inner);
        foreach (ref float value in inner.AsSpan())
        {
            value = MathF.Max(0, value);
        }

        Drop(inner);
        for (int i = 0; i < Answers; i++)
        {
            Map(weights.Answer.AsSpan(i * Part, Part), weights.AnswerBias.AsSpan(i, 1), inner.AsSpan(i * Part, Part), answers.AsSpan(i, 1));
        }

        Map(weights.Choice, weights.ChoiceBias, both.AsSpan(Hidden), choice);
        float first = 1 / (1 + MathF.Exp(choice[1] - choice[0]));
        FactualitySet set = plan.Sets[example.Set];
        float mixed = ErrorOf((first * answers[0]) + ((1 - first) * answers[1]), example, set, share);
        float own = ErrorOf(answers[set.Answer], example, set, share);
        float chosen = (first - (set.Answer == 0 ? 1 : 0)) * set.ChoiceWeight * share;
        Span<float> errors = [(mixed * first) + (set.Answer == 0 ? own : 0), (mixed * (1 - first)) + (set.Answer == 1 ? own : 0)];
        GoBack(errors, (mixed * first * (1 - first) * (answers[0] - answers[1])) + chosen, scale, registerScale);
    }

    /// <summary>What an output of the network should move by, with the line of the set moved already.</summary>
    private float ErrorOf(float output, FactualityExample example, FactualitySet set, float share)
    {
        float slope = MathF.Exp(lines.Values[(2 * example.Set) + 1]);
        float difference = lines.Values[2 * example.Set] + (slope * output) - example.Label;
        float error = Math.Clamp(difference / set.Smoothness, -1, 1) * set.Weight * share;
        if (set.IsFree)
        {
            Span<float> line = lines.Gradient(example.Set);
            line[0] += error;
            line[1] += error * slope * output;
        }

        return error * slope;
    }

    private void GoBack(ReadOnlySpan<float> errors, float choiceError, float scale, float registerScale)
    {
        Array.Clear(bothGradient);
        Array.Clear(innerGradient);
        for (int i = 0; i < Answers; i++)
        {
            Back(errors[i], i, inner.AsSpan(i * Part, Part), weights.Answer, layers[6], layers[7], innerGradient.AsSpan(i * Part, Part));
        }

        Back(choiceError, 0, both.AsSpan(Hidden), weights.Choice, layers[2], layers[3], bothGradient.AsSpan(Hidden));
        Back(-choiceError, 1, both.AsSpan(Hidden), weights.Choice, layers[2], layers[3], bothGradient.AsSpan(Hidden));
        for (int i = 0; i < Inner; i++)
        {
            if (inner[i] > 0)
            {
                Back(innerGradient[i] * Raised, i, both, weights.Middle, layers[4], layers[5], bothGradient);
            }
        }

        Span<float> bias = layers[0].Gradient(0);
        for (int i = 0; i < Hidden; i++)
        {
            float gradient = both[i] > 0 && predicate[i] > 0 ? bothGradient[i] * Raised : 0;
            bias[i] += gradient;
            rowGradient[i] = gradient * scale;
        }

        Add(predicates, features, rowGradient.AsSpan(0, Hidden));
        bias = layers[1].Gradient(0);
        for (int i = 0; i < Register; i++)
        {
            float gradient = both[Hidden + i] > 0 ? bothGradient[Hidden + i] : 0;
            bias[i] += gradient;
            rowGradient[i] = gradient * registerScale;
        }

        Add(registers, registerFeatures, rowGradient.AsSpan(0, Register));
    }

    /// <summary>What a value that is not dropped is multiplied by.</summary>
    private float Raised => 1 / (1 - plan.Dropout);

    private static void Back(
        float error, int row, ReadOnlySpan<float> input, float[] matrix, AdamTable own, AdamTable bias, Span<float> inputGradient)
    {
        Span<float> gradient = own.Gradient(row);
        bias.Gradient(0)[row] += error;
        ReadOnlySpan<float> values = matrix.AsSpan(row * input.Length, input.Length);
        for (int i = 0; i < input.Length; i++)
        {
            gradient[i] += error * input[i];
            inputGradient[i] += error * values[i];
        }
    }

    private static void Add(AdamTable table, List<int> rows, ReadOnlySpan<float> gradient)
    {
        foreach (int row in rows)
        {
            Span<float> own = table.Gradient(row);
            for (int i = 0; i < own.Length; i++)
            {
                own[i] += gradient[i];
            }
        }
    }

    private void Keep(int[] all, List<int> kept, float dropout, float[] values, int width)
    {
        kept.Clear();
        foreach (int row in all)
        {
            if (random.NextSingle() >= dropout && values[row * width] != 0)
            {
                kept.Add(row);
            }
        }
    }

    private void Drop(Span<float> values)
    {
        foreach (ref float value in values)
        {
            value = random.NextSingle() < plan.Dropout ? 0 : value * Raised;
        }
    }

    private static float Sum(float[] table, float[] bias, List<int> rows, Span<float> sum)
    {
        sum.Clear();
        foreach (int row in rows)
        {
            ReadOnlySpan<float> values = table.AsSpan(row * sum.Length, sum.Length);
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += values[i];
            }
        }

        float scale = 1 / MathF.Sqrt(Math.Max(1, rows.Count));
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] = MathF.Max(0, (sum[i] * scale) + bias[i]);
        }

        return scale;
    }

    private static void Map(ReadOnlySpan<float> matrix, ReadOnlySpan<float> bias, ReadOnlySpan<float> input, Span<float> output)
    {
        for (int i = 0; i < output.Length; i++)
        {
            float value = bias[i];
            for (int k = 0; k < input.Length; k++)
            {
                value += matrix[(i * input.Length) + k] * input[k];
            }

            output[i] = value;
        }
    }
}
