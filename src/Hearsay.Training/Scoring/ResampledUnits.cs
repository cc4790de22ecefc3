namespace Hearsay.Training.Scoring;

/// <summary>What the bootstrap draws with replacement: whole documents where the gold set marks enough of them.</summary>
/// <param name="Kind">A plural: <c>documents</c>, <c>sentences</c>, …</param>
/// <param name="Count">How many the gold set has.</param>
public readonly record struct ResampledUnits(string Kind, int Count);
