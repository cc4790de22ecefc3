using Hearsay.Weighing.Hypotheses;

namespace Hearsay.Tests.Weighing.Hypotheses;

/// <summary>
/// The example of Heuer (1999, Psychology of Intelligence Analysis, ch. 8, figure 15): will Iraq retaliate for the bombing of its
/// intelligence headquarters? H1: it will not. H2: it will sponsor some minor terrorist actions. H3: it plans a major attack. Plus and minus
/// of the figure are C and I.
/// </summary>
internal static class Heuer
{
    private static readonly string[] Signs = ["+++", "++-", "++-", "-++", "-++", "-++"];

    /// <summary>The matrix of the figure, of one analyst.</summary>
    public static EvidenceMatrix Matrix { get; } = new(["H1", "H2", "H3"], [.. Signs.Select((s, i) => Item($"E{i + 1}", s))]);

    /// <summary>An item with a sign for each hypothesis: <c>+</c> C, <c>-</c> I, <c>=</c> II, <c>0</c> N, <c>x</c> NA, a blank for none.</summary>
    public static MatrixItem Item(string key, string signs, string analyst = "ann", string? origin = null, EvidenceMarks? marks = null) => new()
    {
        Key = key,
        Origin = origin,
        Marks = marks ?? new EvidenceMarks(),
        Ratings = [.. signs.Select((sign, h) => (sign, h)).Where(s => s.sign != ' ').Select(s => new MatrixRating(s.h, analyst, ValueOf(s.sign)))],
    };

    private static Consistency ValueOf(char sign) => sign switch
    {
        '+' => Consistency.Consistent,
        '-' => Consistency.Inconsistent,
        '=' => Consistency.VeryInconsistent,
        'x' => Consistency.NotApplicable,
        _ => Consistency.Neutral,
    };
}
