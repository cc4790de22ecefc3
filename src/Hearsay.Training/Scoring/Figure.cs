namespace Hearsay.Training.Scoring;

/// <summary>One figure of a score with its bootstrap interval.</summary>
/// <param name="Name">Its short name: <c>las</c>, <c>f1.PER</c>.</param>
/// <param name="Value">The value on the whole gold set; shares are fractions from 0 to 1.</param>
/// <param name="Low">The lower end of the 95 % interval.</param>
/// <param name="High">The upper end of the 95 % interval.</param>
public readonly record struct Figure(string Name, double Value, double Low, double High);
