using Hearsay.Documents;

namespace Hearsay.Training.Scoring;

/// <summary>
/// Compares the events of records, each counted once a record: exact triples; triples with the two digits of the code's root;
/// records in which all is right; records in which nothing is expected and something was found.
/// </summary>
internal static class EventScorer
{
    private static readonly string[] Names =
    [
        "exact", "precision", "recall", "f1", "root.precision", "root.recall", "root.f1", "false-event-rows",
    ];

    public static Figure[] Score(
        IReadOnlyList<IReadOnlyCollection<CodedEvent>> gold, IReadOnlyList<IReadOnlyCollection<CodedEvent>> system)
    {
        var triples = new Tally(gold.Count);
        var roots = new Tally(gold.Count);
        var isExact = new bool[gold.Count];
        var isFalse = new bool[gold.Count];
        for (int i = 0; i < gold.Count; i++)
        {
            isExact[i] = Count(triples, i, [.. gold[i]], [.. system[i]]);
            Count(roots, i, [.. gold[i].Select(RootOf)], [.. system[i].Select(RootOf)]);
            isFalse[i] = gold[i].Count == 0 && system[i].Count > 0;
        }

        return Bootstrap.Measure(gold.Count, Names, (weights, values) =>
        {
            values[0] = Share(isExact, weights);
            values[1] = triples.Precision(weights);
            values[2] = triples.Recall(weights);
            values[3] = triples.F1(weights);
            values[4] = roots.Precision(weights);
            values[5] = roots.Recall(weights);
            values[6] = roots.F1(weights);
            values[7] = Sum(isFalse, weights);
        });
    }

    private static bool Count(Tally tally, int unit, HashSet<CodedEvent> gold, HashSet<CodedEvent> system)
    {
        foreach (CodedEvent one in gold)
        {
            tally.AddGold(unit);
            if (system.Contains(one))
            {
                tally.AddCorrect(unit);
            }
        }

        foreach (CodedEvent _ in system)
        {
            tally.AddSystem(unit);
        }

        return gold.SetEquals(system);
    }

    private static CodedEvent RootOf(CodedEvent one) => one with { Code = one.Code.Length > 2 ? one.Code[..2] : one.Code };

    private static double Share(bool[] holds, ReadOnlySpan<int> weights)
    {
        long all = 0;
        foreach (int weight in weights)
        {
            all += weight;
        }

        return all == 0 ? 0 : Sum(holds, weights) / all;
    }

    private static double Sum(bool[] holds, ReadOnlySpan<int> weights)
    {
        long sum = 0;
        for (int i = 0; i < holds.Length; i++)
        {
            sum += holds[i] ? weights[i] : 0;
        }

        return sum;
    }
}
