namespace Hearsay.Training.Factuality;

/// <summary>A set of rated predicates.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Weight">How much each of its examples counts.</param>
/// <param name="Offset">Where its line starts: the rating that stands for a prediction of 0.</param>
/// <param name="Slope">How much the rating grows with the prediction.</param>
/// <param name="IsFree">Whether the line is learnt; else it stays as given.</param>
internal sealed record FactualitySet(string Name, float Weight, float Offset, float Slope, bool IsFree)
{
    /// <summary>The answer that its raters speak for.</summary>
    public int Answer { get; init; } = 1;

    /// <summary>How much each of its sentences counts in learning from the register which answer is meant.</summary>
    public float ChoiceWeight { get; init; }

    /// <summary>Errors below this count by their square.</summary>
    public float Smoothness { get; init; } = 0.5f;
}
