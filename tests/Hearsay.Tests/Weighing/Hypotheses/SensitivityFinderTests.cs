using FsCheck;
using FsCheck.Fluent;
using Hearsay.Weighing.Hypotheses;
using Xunit;

namespace Hearsay.Tests.Weighing.Hypotheses;

public sealed class SensitivityFinderTests
{
    [Fact]
    public void In_Heuer_s_example_no_single_item_or_rating_changes_who_is_first_but_one_very_inconsistent_rating_of_the_leader_comes_level()
    {
        IReadOnlyList<RankingChange> changes = SensitivityFinder.Find(Heuer.Matrix);

        Assert.DoesNotContain(changes, c => c.Kind == ChangeKind.Item && c.ChangesFirst);
        Assert.All(changes.Where(c => c.ChangesFirst), c => Assert.Equal((1, Consistency.VeryInconsistent), (c.Rating!.Value.Hypothesis, c.To!.Value)));
        Assert.Equal(6, changes.Count(c => c.ChangesFirst));
    }

    [Fact]
    public void The_one_item_that_decides_is_found()
    {
        EvidenceMatrix matrix = new(["H1", "H2"], [Heuer.Item("E1", "-+"), Heuer.Item("E2", "+-"), Heuer.Item("E3", "-+")]);
        RankingChange change = Assert.Single(SensitivityFinder.Find(matrix), c => c.Kind == ChangeKind.Item && c.Item == 2);

        Assert.Equal([1, 1], change.Ranks);
        Assert.True(change.ChangesFirst);
    }

    [Fact]
    public void An_origin_that_is_wrong_takes_all_its_items_with_it()
    {
        EvidenceMatrix matrix = new(["H1", "H2"], [Heuer.Item("E1", "-+", origin: "wire"), Heuer.Item("E2", "-+", origin: "wire"), Heuer.Item("E3", "+-")]);

        Assert.DoesNotContain(SensitivityFinder.Find(matrix), c => c.Kind == ChangeKind.Item && c.Item < 2);
        Assert.Equal([1, 2], Assert.Single(SensitivityFinder.Find(matrix), c => c.Kind == ChangeKind.Origin).Ranks);
    }

    [Fact]
    public void What_is_found_is_what_counting_anew_finds() => Check.QuickThrowOnFailure(Prop.ForAll(RandomMatrix.Arbitrary, matrix =>
        (from weighting in Enum.GetValues<Weighting>()
         from unit in Enum.GetValues<CountingUnit>()
         select (weighting, unit)).All(rule => Anew(matrix, rule.weighting, rule.unit).SequenceEqual(SensitivityFinder.Find(matrix, rule.weighting, rule.unit).Select(Line)))));

    /// <summary>The same, each time from the start.</summary>
    private static List<string> Anew(EvidenceMatrix matrix, Weighting weighting, CountingUnit unit)
    {
        int?[] now = RanksOf(matrix, matrix, weighting, unit);
        var found = new List<string>();
        for (int i = 0; i < matrix.Items.Count; i++)
        {
            int at = i;
            Add(Without(n => n == at), $"Item {i}");
        }

        foreach (string origin in matrix.Items.Select(i => i.Origin).OfType<string>().Distinct())
        {
            Add(Without(n => matrix.Items[n].Origin == origin), $"Origin {origin}");
        }

        for (int i = 0; i < matrix.Items.Count; i++)
        {
            int at = i;
            foreach (MatrixRating rating in matrix.Items[i].Ratings.Where(r => r.Value != Consistency.NotApplicable))
            {
                foreach (Consistency to in (Consistency[])[Consistency.Neutral, Consistency.Inconsistent, Consistency.VeryInconsistent])
                {
                    if (ConsistencyScale.InconsistencyOf(to) != ConsistencyScale.InconsistencyOf(rating.Value))
                    {
                        Add(Change(n => n == at, item => item with { Ratings = [.. item.Ratings.Select(r => r == rating ? r with { Value = to } : r)] }), $"Rating {i} {rating} {to}");
                    }
                }
            }
        }

        return found;

        void Add(EvidenceMatrix changed, string what)
        {
            int?[] then = RanksOf(changed, matrix, weighting, unit);
            if (!then.SequenceEqual(now))
            {
                found.Add($"{what}: {string.Join(' ', then)}");
            }
        }

        EvidenceMatrix Without(Func<int, bool> isMeant) => Change(isMeant, item => item with { Ratings = [] });

        EvidenceMatrix Change(Func<int, bool> isMeant, Func<MatrixItem, MatrixItem> change) => matrix with { Items = [.. matrix.Items.Select((item, n) => isMeant(n) ? change(item) : item)] };
    }

    /// <summary>What is ranked stays what was ranked, also where the last rating of a hypothesis goes.</summary>
    private static int?[] RanksOf(EvidenceMatrix changed, EvidenceMatrix before, Weighting weighting, CountingUnit unit)
    {
        bool[] isRanked = [.. InconsistencyRanking.Of(before, weighting, unit).Hypotheses.Select(h => h.Rank is not null)];
        double[] scores = [.. InconsistencyRanking.Of(changed, weighting, unit).Hypotheses.Select(h => h.Score)];
        return [.. scores.Select((s, i) => isRanked[i] ? (int?)1 + scores.Where((other, j) => isRanked[j] && other < s - 1e-9).Count() : null)];
    }

    private static string Line(RankingChange change) => change.Kind switch
    {
        ChangeKind.Item => $"Item {change.Item}: {string.Join(' ', change.Ranks)}",
        ChangeKind.Origin => $"Origin {change.Origin}: {string.Join(' ', change.Ranks)}",
        _ => $"Rating {change.Item} {change.Rating} {change.To}: {string.Join(' ', change.Ranks)}",
    };
}
