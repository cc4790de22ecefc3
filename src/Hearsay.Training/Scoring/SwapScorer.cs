using Hearsay.Training.Swaps;

namespace Hearsay.Training.Scoring;

/// <summary>Counts the claims that stay as they are when names are exchanged: all their marks, and each mark alone.</summary>
internal static class SwapScorer
{
    private static readonly string[] Figures = ["unchanged", "found", .. ClaimMarks.Names];

    /// <summary>Scores the outcomes of each document; the documents are the units of resampling.</summary>
    public static Figure[] Score(IReadOnlyList<SwapOutcome[]> documents)
    {
        int[][] counts = [.. documents.Select(Count)];
        int[] claims = [.. documents.Select(d => d.Sum(o => o.Claims))];
        return Bootstrap.Measure(counts.Length, Figures, (weights, values) =>
        {
            double all = 0;
            for (int i = 0; i < weights.Length; i++)
            {
                all += weights[i] * claims[i];
            }

            for (int f = 0; f < values.Length; f++)
            {
                double changed = 0;
                for (int i = 0; i < weights.Length; i++)
                {
                    changed += weights[i] * counts[i][f];
                }

                values[f] = all == 0 ? 1 : 1 - (changed / all);
            }
        });
    }

    private static int[] Count(SwapOutcome[] outcomes)
    {
        ChangedClaim[] changed = [.. outcomes.SelectMany(o => o.Changed)];
        return
        [
            changed.Length,
            changed.Count(c => c.Marks.Contains("lost") || c.Marks.Contains("new")),
            .. ClaimMarks.Names.Select(m => changed.Count(c => c.Marks.Contains(m))),
        ];
    }
}
