namespace Hearsay.Training.Factuality;

/// <summary>A predicate that people rated.</summary>
/// <param name="Features">Its features, as rows.</param>
/// <param name="Register">Those of its sentence.</param>
/// <param name="Label">The rating.</param>
/// <param name="Set">The index of the set that it comes from: raters of each set use the scale in their own way.</param>
internal sealed record FactualityExample(int[] Features, int[] Register, float Label, int Set);
