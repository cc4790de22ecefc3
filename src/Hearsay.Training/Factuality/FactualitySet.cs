namespace Hearsay.Training.Factuality;

/// <summary>A set of rated predicates.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Weight">How much each of its examples counts.</param>
/// <param name="Offset">Where its line starts: the rating that stands for a prediction of 0.</param>
/// <param name="Slope">How much the rating grows with the prediction.</param>
/// <param name="IsFree">Whether the line is learnt; else it stays as given.</param>
internal sealed record FactualitySet(string Name, float Weight, float Offset, float Slope, bool IsFree);
