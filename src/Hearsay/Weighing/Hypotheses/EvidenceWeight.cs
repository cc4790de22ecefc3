namespace Hearsay.Weighing.Hypotheses;

/// <summary>
/// The weight of an item of evidence, from its marks. It is computed when it is needed and never kept, so that the marks stay apart.
/// A mark that nobody gave, and "cannot be judged", weigh as the middle.
/// </summary>
public static class EvidenceWeight
{
    private static readonly double Root = Math.Sqrt(2);

    /// <summary>
    /// <see cref="Weighting.Parc"/>: relevance × √(reliability × credibility), each 1/√2, 1 or √2 for low, medium, high. PARC has one mark
    /// for credibility; where only one of the two is given both take its value, so that this is PARC's product.
    /// Reliability A and B are high, C and F medium, D and E low; credibility 1 and 2 high, 3 and 6 medium, 4 and 5 low.
    /// <see cref="Weighting.Graded"/>: relevance × reliability × credibility, with 1, 2/3, 1/3 for relevance; 1, 0.8, 0.6, 0.4, 0.2 for A to E
    /// and for 1 to 5; 0.6 for F and 6. <see cref="Weighting.None"/>: 1.
    /// </summary>
    public static double Of(EvidenceMarks marks, Weighting weighting)
    {
        ArgumentNullException.ThrowIfNull(marks);
        return weighting switch
        {
            Weighting.Parc => Power(StepOf(marks.Relevance) + Both(StepOf(marks.Reliability), StepOf(marks.Credibility))),
            Weighting.Graded => GradeOf(marks.Relevance) * GradeOf(marks.Reliability is { } letter ? letter - 'A' : null) * GradeOf(marks.Credibility - 1),
            _ => 1,
        };
    }

    private static double Both(double? source, double? claim) => ((source ?? claim ?? 0) + (claim ?? source ?? 0)) / 2;

    private static double Power(double steps) => steps switch
    {
        0 => 1,
        1 => Root,
        2 => 2,
        -1 => 1 / Root,
        -2 => 0.5,
        _ => Math.Pow(Root, steps),
    };

    private static double StepOf(Relevance? relevance) => relevance switch
    {
        Relevance.High => 1,
        Relevance.Low => -1,
        _ => 0,
    };

    private static double? StepOf(char? reliability) => reliability switch
    {
        'A' or 'B' => 1,
        'C' or 'F' => 0,
        'D' or 'E' => -1,
        _ => null,
    };

    private static double? StepOf(int? credibility) => credibility switch
    {
        1 or 2 => 1,
        3 or 6 => 0,
        4 or 5 => -1,
        _ => null,
    };

    private static double GradeOf(Relevance? relevance) => relevance switch
    {
        Relevance.High => 1,
        Relevance.Low => 1.0 / 3,
        _ => 2.0 / 3,
    };

    private static double GradeOf(int? step) => step is >= 0 and < 5 ? (5 - step.Value) / 5.0 : 0.6;
}
