namespace Hearsay.Training.Scoring;

/// <summary>Scores names by exact match: the same first and last token and the same type.</summary>
internal static class NamesScorer
{
    private static readonly string[] Types = ["PER", "ORG", "LOC"];

    private static readonly string[] Figures = ["precision", "recall", "f1", .. Types.Select(t => "f1." + t)];

    /// <summary>
    /// Scores the tags of each sentence; <paramref name="units"/> has for each sentence the unit of resampling that it belongs to.
    /// </summary>
    public static Figure[] Score(IReadOnlyList<string[]> gold, IReadOnlyList<string[]> system, IReadOnlyList<int> units)
    {
        int unitCount = units.Count == 0 ? 0 : units[^1] + 1;
        var all = new Tally(unitCount);
        Tally[] byType = [.. Types.Select(_ => new Tally(unitCount))];
        for (int s = 0; s < gold.Count; s++)
        {
            Count(NameSpan.Of(gold[s]), NameSpan.Of(system[s]), units[s], all, byType);
        }

        return Bootstrap.Measure(unitCount, Figures, (weights, values) =>
        {
            values[0] = all.Precision(weights);
            values[1] = all.Recall(weights);
            values[2] = all.F1(weights);
            for (int t = 0; t < byType.Length; t++)
            {
                values[3 + t] = byType[t].F1(weights);
            }
        });
    }

    private static void Count(List<NameSpan> gold, List<NameSpan> system, int unit, Tally all, Tally[] byType)
    {
        foreach (NameSpan name in gold)
        {
            all.AddGold(unit);
            ForType(byType, name)?.AddGold(unit);
        }

        foreach (NameSpan name in system)
        {
            all.AddSystem(unit);
            ForType(byType, name)?.AddSystem(unit);
            if (gold.Contains(name))
            {
                all.AddCorrect(unit);
                ForType(byType, name)?.AddCorrect(unit);
            }
        }
    }

    private static Tally? ForType(Tally[] byType, NameSpan name)
    {
        int type = Array.IndexOf(Types, name.Type);
        return type < 0 ? null : byType[type];
    }
}
