namespace Hearsay.Training.Factuality;

/// <summary>How factuality is learnt.</summary>
internal sealed record FactualityPlan
{
    /// <summary>The sets; the network speaks the scale of the first.</summary>
    public IReadOnlyList<FactualitySet> Sets { get; init; } =
    [
        new("UW", 5, 0, 1, IsFree: false) { Answer = 0, ChoiceWeight = 1.2f },
        new("UDS_IH2", 2, -2.2f, 1.6f, IsFree: true) { ChoiceWeight = 1, Smoothness = 3 },
        new("MEANTIME", 1, 0, 1, IsFree: false) { Answer = 0 },
        new("CB", 2, -2, 1.6f, IsFree: true),
        new("RP", 1.5f, -1.5f, 1.6f, IsFree: true),
        new("MV2", 1, -1, 1.4f, IsFree: true),
    ];

    public int Passes { get; init; } = 6;

    /// <summary>The weights are the mean of those after every so many batches of the last two passes.</summary>
    public int AveragedEvery { get; init; } = 20;

    public int Batch { get; init; } = 128;

    public float Rate { get; init; } = 4e-3f;

    public float Decay { get; init; } = 1e-5f;

    /// <summary>The share of a predicate's features that a pass leaves out.</summary>
    public float FeatureDropout { get; init; } = 0.3f;

    /// <summary>The share of a register's features that a pass leaves out.</summary>
    public float RegisterDropout { get; init; } = 0.2f;

    /// <summary>The share of hidden values that a pass leaves out.</summary>
    public float Dropout { get; init; } = 0.2f;

    /// <summary>Features that fewer examples have are not learnt.</summary>
    public int LeastExamples { get; init; } = 3;
}
