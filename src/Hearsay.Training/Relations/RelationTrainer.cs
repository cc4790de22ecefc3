using System.Globalization;
using System.Text;

namespace Hearsay.Training.Relations;

/// <summary>
/// Multinomial logistic regression by stochastic gradient descent with per-weight steps (AdaGrad; Duchi, Hazan and Singer 2011)
/// and a pull towards zero. The same examples and seed give the same weights.
/// </summary>
internal sealed class RelationTrainer
{
    private const int LeastCount = 2;
    private const int Passes = 25;
    private const double Rate = 0.1;
    private const double Decay = 0.1;
    private const double LeastWeight = 0.05;

    private readonly string[] roots;
    private readonly Dictionary<string, int> features;
    private readonly double[][] weights;

    private RelationTrainer(string[] roots, Dictionary<string, int> features)
    {
        this.roots = roots;
        this.features = features;
        weights = [.. features.Select(_ => new double[roots.Length])];
    }

    /// <summary>Learns from examples and writes the weights as a lexicon.</summary>
    public static void Train(
        IReadOnlyList<(IReadOnlyCollection<string> Features, string Root)> examples, int seed, string path)
    {
        string[] roots = [.. examples.Select(e => e.Root).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> features = examples
            .SelectMany(e => e.Features)
            .GroupBy(f => f, StringComparer.Ordinal)
            .Where(g => g.Count() >= LeastCount)
            .Select(g => g.Key)
            .Order(StringComparer.Ordinal)
            .Select((name, index) => (name, index))
            .ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        var trainer = new RelationTrainer(roots, features);
        trainer.Learn(examples, seed);
        trainer.Write(path);
    }

    private void Learn(IReadOnlyList<(IReadOnlyCollection<string> Features, string Root)> examples, int seed)
    {
        int[][] known = [.. examples.Select(e => e.Features.Where(features.ContainsKey).Select(f => features[f]).ToArray())];
        int[] answers = [.. examples.Select(e => Array.IndexOf(roots, e.Root))];
        double[][] squares = [.. weights.Select(_ => new double[roots.Length])];
        var random = new Random(seed);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (int example in order)
            {
                Step(known[example], answers[example], squares);
            }
        }
    }

    private void Step(int[] known, int answer, double[][] squares)
    {
        double[] odds = new double[roots.Length];
        foreach (int feature in known)
        {
            for (int k = 0; k < odds.Length; k++)
            {
                odds[k] += weights[feature][k];
            }
        }

        double most = odds.Max();
        double sum = odds.Sum(o => Math.Exp(o - most));
        for (int k = 0; k < odds.Length; k++)
        {
            double error = (k == answer ? 1 : 0) - (Math.Exp(odds[k] - most) / sum);
            foreach (int feature in known)
            {
                double gradient = error - (Decay * weights[feature][k]);
                squares[feature][k] += gradient * gradient;
                weights[feature][k] += Rate * gradient / Math.Sqrt(squares[feature][k] + 1e-6);
            }
        }
    }

    private void Write(string path)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        output.Write("# What features of a sentence with a marked source and target say for which PLOVER root.\n");
        output.Write("# Written by `hearsay train relations`; docs/models.md says from what.\n");
        output.Write("# feature, root:weight ...\n");
        foreach ((string feature, int index) in features.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var cells = new List<string>();
            for (int k = 0; k < roots.Length; k++)
            {
                if (Math.Abs(weights[index][k]) >= LeastWeight)
                {
                    cells.Add(string.Create(CultureInfo.InvariantCulture, $"{roots[k]}:{weights[index][k]:0.00}"));
                }
            }

            if (cells.Count > 0)
            {
                output.Write($"{feature}\t{string.Join(' ', cells)}\n");
            }
        }
    }
}
