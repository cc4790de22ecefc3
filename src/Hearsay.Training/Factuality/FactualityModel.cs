using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Reading.Factuality;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Factuality;

/// <summary>Trains the network of factuality on the sets of a folder.</summary>
internal static class FactualityModel
{
    /// <summary>Trains on the train parts, reports error and correlation on the dev parts, and writes the weights.</summary>
    /// <exception cref="FileNotFoundException">A set is missing.</exception>
    public static void Train(string folder, string output, int seed, TextWriter log)
    {
        var plan = new FactualityPlan();
        LanguageReader language = LanguageReader.Load();
        var reader = new FactualityExamples(language, new Reader(language));
        FactualityExample[] train = [.. plan.Sets.SelectMany((set, i) => reader.Read(PathOf(folder, set, "train"), i))];
        FactualityExample[][] dev = [.. plan.Sets.Select((set, i) => reader.Read(PathOf(folder, set, "dev"), i).ToArray())];
        log.WriteLine($"{train.Length} examples");
        FactualityWeights weights = new FactualityTrainer(plan, seed).Train(train, (pass, now) => Report(plan, pass, now, dev, log));
        using FileStream file = File.Create(output);
        WeightsFile.Write(file, weights);
    }

    private static string PathOf(string folder, FactualitySet set, string part)
    {
        string path = Path.Combine(folder, set.Name, part + ".jsonl");
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"'{path}' is not there. Point --data at the folder that holds the factuality sets.");
    }

    private static void Report(FactualityPlan plan, int pass, FactualityWeights weights, FactualityExample[][] dev, TextWriter log)
    {
        var network = new FactualityNetwork(weights);
        log.Write(string.Create(CultureInfo.InvariantCulture, $"pass {pass}"));
        for (int set = 0; set < dev.Length; set++)
        {
            Moments moments = Moments.Of([.. dev[set].Select(e => (double)e.Label)], [.. dev[set].Select(e => Predict(network, e))]);
            log.Write(string.Create(
                CultureInfo.InvariantCulture, $"  {plan.Sets[set].Name} {moments.MeanAbsoluteError:0.000} {moments.Correlation:0.000}"));
        }

        log.WriteLine();
    }

    private static double Predict(FactualityNetwork network, FactualityExample example)
    {
        Span<float> register = stackalloc float[FactualityWeights.Register];
        network.ReadRegister(example.Register, register);
        return network.Predict(example.Features, register);
    }
}
