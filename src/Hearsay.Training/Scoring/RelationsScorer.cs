namespace Hearsay.Training.Scoring;

/// <summary>Compares roots: the share that is right, and the mean over the gold set's roots of their F1.</summary>
internal static class RelationsScorer
{
    public static Figure[] Score(IReadOnlyList<string> gold, IReadOnlyList<string> system)
    {
        string[] roots = [.. gold.Distinct().Order(StringComparer.Ordinal)];
        Tally[] tallies = [.. roots.Select(_ => new Tally(gold.Count))];
        var all = new Tally(gold.Count);
        for (int i = 0; i < gold.Count; i++)
        {
            int expected = Array.IndexOf(roots, gold[i]);
            int found = Array.IndexOf(roots, system[i]);
            tallies[expected].AddGold(i);
            all.AddGold(i);
            if (found >= 0)
            {
                tallies[found].AddSystem(i);
            }

            if (found == expected)
            {
                tallies[found].AddCorrect(i);
                all.AddCorrect(i);
            }
        }

        string[] names = ["accuracy", "macro-f1", .. roots.Select(r => "f1." + r)];
        return Bootstrap.Measure(gold.Count, names, (weights, values) =>
        {
            values[0] = all.Recall(weights);
            double sum = 0;
            for (int r = 0; r < roots.Length; r++)
            {
                values[r + 2] = tallies[r].F1(weights);
                sum += values[r + 2];
            }

            values[1] = sum / roots.Length;
        });
    }
}
