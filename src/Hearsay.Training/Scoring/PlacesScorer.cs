using Hearsay.Language.Syntax;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Scores places: recognition by the same words; <c>acc161</c> is the share of all gold places with coordinates that were
/// found and put within 161 km (100 miles) of them; <c>median-km</c> is the median distance of those that were found, one
/// that was put nowhere counting as half the way round the earth; <c>resolved161</c> is <c>acc161</c> among those found.
/// <c>relaxed.f1</c> counts places that overlap.
/// </summary>
internal static class PlacesScorer
{
    private const double Near = 161;
    private const double Nowhere = 20_015;
    private static readonly string[] Figures = ["f1", "precision", "recall", "acc161", "median-km", "resolved161", "relaxed.f1"];

    public static Figure[] Score(IReadOnlyList<PlacedText> gold, IReadOnlyList<PlacedText> system)
    {
        var exact = new Tally(gold.Count);
        var relaxed = new Tally(gold.Count);
        var near = new Tally(gold.Count);
        var distances = new List<(double Kilometres, int Unit)>();
        for (int unit = 0; unit < gold.Count; unit++)
        {
            CountRelaxed(relaxed, unit, gold[unit].Places, system[unit].Places);
            Dictionary<TextSpan, FoundPlace> given = [];
            foreach (FoundPlace place in system[unit].Places)
            {
                given.TryAdd(place.Span, place);
                exact.AddSystem(unit);
            }

            foreach (FoundPlace due in gold[unit].Places)
            {
                bool isFound = given.Remove(due.Span, out FoundPlace? found);
                exact.Count(unit, isGold: true, isSystem: false, isFound);
                if (due.Latitude is null)
                {
                    continue;
                }

                double? away = found is null ? null : due.DistanceTo(found);
                near.Count(unit, isGold: true, isFound, away <= Near);
                if (isFound)
                {
                    distances.Add((away ?? Nowhere, unit));
                }
            }
        }

        distances.Sort();
        return Bootstrap.Measure(gold.Count, Figures, (weights, values) =>
        {
            values[0] = exact.F1(weights);
            values[1] = exact.Precision(weights);
            values[2] = exact.Recall(weights);
            values[3] = near.Recall(weights);
            values[4] = Median(distances, weights);
            values[5] = near.Precision(weights);
            values[6] = relaxed.F1(weights);
        });
    }

    private static void CountRelaxed(Tally tally, int unit, IReadOnlyList<FoundPlace> gold, IReadOnlyList<FoundPlace> system)
    {
        int[] partners = Matching.Largest(gold.Count, system.Count, (g, s) => Overlap(gold[g].Span, system[s].Span));
        for (int g = 0; g < gold.Count; g++)
        {
            tally.Count(unit, isGold: true, isSystem: false, partners[g] >= 0);
        }

        for (int s = 0; s < system.Count; s++)
        {
            tally.AddSystem(unit);
        }
    }

    private static bool Overlap(TextSpan a, TextSpan b) => a.Start < b.End && b.Start < a.End;

    private static double Median(List<(double Kilometres, int Unit)> sorted, ReadOnlySpan<int> weights)
    {
        long total = 0;
        foreach ((_, int unit) in sorted)
        {
            total += weights[unit];
        }

        long seen = 0;
        foreach ((double kilometres, int unit) in sorted)
        {
            seen += weights[unit];
            if (2 * seen >= total && seen > 0)
            {
                return kilometres;
            }
        }

        return Nowhere;
    }
}
