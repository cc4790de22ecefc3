namespace Hearsay.Training.Scoring;

/// <summary>A class of predicates with what the gold set and the system say of them.</summary>
/// <param name="Name">What its predicates have in common.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Gold">The mean of the gold ratings.</param>
/// <param name="System">The mean of the predictions.</param>
/// <param name="Error">The mean absolute difference.</param>
/// <param name="Share">The part of all squared differences that falls to the class, from 0 to 1.</param>
public sealed record ErrorClass(string Name, int Count, double Gold, double System, double Error, double Share);
