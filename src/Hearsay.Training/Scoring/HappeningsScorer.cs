namespace Hearsay.Training.Scoring;

/// <summary>
/// Scores happenings pair by pair: precision is the share of the pairs put together that belong together, recall the share of
/// those that belong together that were put together. A predicate without a claim is in no happening. Documents are drawn;
/// a pair counts as often as both of its documents were drawn together.
/// </summary>
internal static class HappeningsScorer
{
    private static readonly string[] Figures =
        ["precision", "recall", "f1", "covered", "precision.baseline", "recall.baseline", "f1.baseline"];

    /// <summary>Measures all pairs of a set.</summary>
    /// <param name="documents">The number of documents.</param>
    /// <param name="pairs">All pairs that are gold, found or near; others change nothing.</param>
    /// <param name="labels">For each document, how many predicates are labelled, and how many of them have a claim.</param>
    public static Figure[] Score(int documents, IReadOnlyList<HappeningPair> pairs, IReadOnlyList<(int Labels, int Covered)> labels) =>
        Bootstrap.Measure(documents, Figures, (weights, values) =>
        {
            (double gold, double found, double right, double near, double rightNear) = (0, 0, 0, 0, 0);
            foreach (HappeningPair pair in pairs)
            {
                double weight = pair.First == pair.Second ? weights[pair.First] : (double)weights[pair.First] * weights[pair.Second];
                gold += pair.IsGold ? weight : 0;
                found += pair.IsFound ? weight : 0;
                right += pair.IsGold && pair.IsFound ? weight : 0;
                near += pair.IsNear ? weight : 0;
                rightNear += pair.IsGold && pair.IsNear ? weight : 0;
            }

            (values[0], values[1], values[2]) = Rates(gold, found, right);
            (values[4], values[5], values[6]) = Rates(gold, near, rightNear);
            (double all, double covered) = (0, 0);
            for (int i = 0; i < weights.Length; i++)
            {
                all += weights[i] * labels[i].Labels;
                covered += weights[i] * labels[i].Covered;
            }

            values[3] = all == 0 ? 0 : covered / all;
        });

    private static (double Precision, double Recall, double F1) Rates(double gold, double found, double right) =>
        (found == 0 ? 0 : right / found, gold == 0 ? 0 : right / gold, gold + found == 0 ? 0 : 2 * right / (gold + found));
}
