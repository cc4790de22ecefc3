namespace Hearsay.Training.Scoring;

/// <summary>Computes figures when unit <c>i</c> counts <c>weights[i]</c> times.</summary>
internal delegate void Measurement(ReadOnlySpan<int> weights, Span<double> values);
