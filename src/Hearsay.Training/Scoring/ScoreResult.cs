namespace Hearsay.Training.Scoring;

/// <summary>What a comparison with a gold set came to.</summary>
/// <param name="Kind">What was scored: <c>syntax</c>, <c>names</c>, …</param>
/// <param name="Gold">The gold set, as it was named.</param>
/// <param name="Figures">The figures in the order in which they are shown.</param>
/// <param name="Units">What was drawn for the intervals, and how many there are.</param>
public sealed record ScoreResult(string Kind, string Gold, IReadOnlyList<Figure> Figures, ResampledUnits Units)
{
    /// <summary>The errors class by class, where they were asked for.</summary>
    public IReadOnlyList<ErrorClass> Errors { get; init; } = [];

    /// <summary>The figure called <paramref name="name"/>.</summary>
    /// <exception cref="KeyNotFoundException">This score has no such figure.</exception>
    public Figure this[string name]
    {
        get
        {
            foreach (Figure figure in Figures)
            {
                if (figure.Name == name)
                {
                    return figure;
                }
            }

            throw new KeyNotFoundException($"The {Kind} score has no figure '{name}'.");
        }
    }
}
