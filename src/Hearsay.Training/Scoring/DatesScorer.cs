using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Scores time expressions as TempEval-3 does (UzZaman et al. 2013): strict where the words are the same, relaxed where they
/// overlap, value where they overlap and the TIMEX3 values are the same. Each expression is matched once; where several
/// overlap, the one with the same words comes first, then one with the same value.
/// </summary>
internal static class DatesScorer
{
    private static readonly string[] Figures = ["strict.f1", "relaxed.f1", "value.f1", "relaxed.precision", "relaxed.recall", "type.f1"];

    public static Figure[] Score(IReadOnlyList<TimedText> gold, IReadOnlyList<TimedText> system)
    {
        var strict = new Tally(gold.Count);
        var relaxed = new Tally(gold.Count);
        var value = new Tally(gold.Count);
        var type = new Tally(gold.Count);
        for (int unit = 0; unit < gold.Count; unit++)
        {
            foreach ((FoundTime? due, FoundTime? given) in Pair(gold[unit].Times, system[unit].Times))
            {
                bool areBoth = due is not null && given is not null;
                strict.Count(unit, due is not null, given is not null, areBoth && due!.Span == given!.Span);
                relaxed.Count(unit, due is not null, given is not null, areBoth);
                value.Count(unit, due is not null, given is not null, areBoth && due!.Value == given!.Value);
                type.Count(unit, due is not null, given is not null, areBoth && due!.Type == given!.Type);
            }
        }

        return Bootstrap.Measure(gold.Count, Figures, (weights, values) =>
        {
            values[0] = strict.F1(weights);
            values[1] = relaxed.F1(weights);
            values[2] = value.F1(weights);
            values[3] = relaxed.Precision(weights);
            values[4] = relaxed.Recall(weights);
            values[5] = type.F1(weights);
        });
    }

    /// <summary>Pairs the two sides one to one; what has no partner comes alone.</summary>
    public static IEnumerable<(FoundTime? Gold, FoundTime? System)> Pair(IReadOnlyList<FoundTime> gold, IReadOnlyList<FoundTime> system)
    {
        var partners = new int[gold.Count];
        Array.Fill(partners, -1);
        var taken = new bool[system.Count];
        Func<FoundTime, FoundTime, bool>[] rounds =
        [
            (g, s) => g.Span == s.Span,
            (g, s) => Overlap(g.Span, s.Span) && g.Value == s.Value,
            (g, s) => Overlap(g.Span, s.Span),
        ];
        foreach (Func<FoundTime, FoundTime, bool> fits in rounds)
        {
            for (int g = 0; g < gold.Count; g++)
            {
                int s = partners[g] >= 0 ? -1 : FindFree(system, taken, other => fits(gold[g], other));
                if (s >= 0)
                {
                    partners[g] = s;
                    taken[s] = true;
                }
            }
        }

        return
        [
            .. gold.Select((g, i) => ((FoundTime?)g, partners[i] >= 0 ? system[partners[i]] : null)),
            .. system.Where((_, s) => !taken[s]).Select(s => ((FoundTime?)null, (FoundTime?)s)),
        ];
    }

    private static int FindFree(IReadOnlyList<FoundTime> system, bool[] taken, Func<FoundTime, bool> fits)
    {
        for (int s = 0; s < system.Count; s++)
        {
            if (!taken[s] && fits(system[s]))
            {
                return s;
            }
        }

        return -1;
    }

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;
}
