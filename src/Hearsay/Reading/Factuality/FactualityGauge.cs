using Hearsay.Documents.Layers;

namespace Hearsay.Reading.Factuality;

/// <summary>Measures the factuality of the clauses of one document, with the register of each sentence read once.</summary>
internal sealed class FactualityGauge
{
    private readonly FactualityNetwork network;
    private readonly Forest forest;
    private readonly FeatureBag features = new(FactualityWeights.PredicateRows);
    private readonly FeatureBag register = new(FactualityWeights.RegisterRows);
    private readonly float[] registerState = new float[FactualityWeights.Register];
    private int sentence = -1;

    public FactualityGauge(FactualityNetwork network, Forest forest)
    {
        this.network = network;
        this.forest = forest;
    }

    /// <summary>From -3 (certainly did not happen) over 0 to 3 (certainly did), to two digits.</summary>
    public double Measure(Clause clause, Signs signs, Verdict verdict)
    {
        Tree tree = forest[clause.Sentence];
        if (clause.Sentence != sentence)
        {
            sentence = clause.Sentence;
            register.Clear();
            RegisterFeatures.Read(tree, register);
            network.ReadRegister(register.Rows, registerState);
        }

        features.Clear();
        PredicateFeatures.Read(tree, clause, signs, verdict, features);
        return Math.Round(network.Predict(features.Rows, registerState), 2);
    }

    /// <summary>What the network sees of a clause.</summary>
    public static (int[] Features, int[] Register) Describe(Forest forest, Clause clause, Signs signs, Verdict verdict)
    {
        var features = new FeatureBag(FactualityWeights.PredicateRows);
        var register = new FeatureBag(FactualityWeights.RegisterRows);
        PredicateFeatures.Read(forest[clause.Sentence], clause, signs, verdict, features);
        RegisterFeatures.Read(forest[clause.Sentence], register);
        return (features.Rows.ToArray(), register.Rows.ToArray());
    }
}
