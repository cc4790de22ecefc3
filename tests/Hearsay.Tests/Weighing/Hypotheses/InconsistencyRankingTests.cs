using FsCheck;
using FsCheck.Fluent;
using Hearsay.Weighing.Hypotheses;
using Xunit;

namespace Hearsay.Tests.Weighing.Hypotheses;

public sealed class InconsistencyRankingTests
{
    [Fact]
    public void Heuer_s_example_ranks_minor_actions_first_then_a_major_attack_then_none()
    {
        var ranking = InconsistencyRanking.Of(Heuer.Matrix);

        Assert.Equal([3, 0, 2], ranking.Hypotheses.Select(h => h.Score));
        Assert.Equal([1, 2, 0], ranking.InOrder.Select(h => h.Hypothesis));
        Assert.Equal([(3, 3), (0, 6), (2, 4)], ranking.Hypotheses.Select(h => (h.Against, h.For)));
    }

    [Fact]
    public void Heuer_s_first_item_fits_all_hypotheses_and_tells_nothing()
    {
        Assert.Equal(0, Diagnosticity.Of(Heuer.Matrix.Items[0], 3));
        Assert.All(Heuer.Matrix.Items.Skip(1), item => Assert.Equal(1.0 / 3, Diagnosticity.Of(item, 3)!.Value, 1e-12));
        Assert.Equal([0], MatrixGaps.Of(Heuer.Matrix).Undiagnostic);
        Assert.Equal([1], MatrixGaps.Of(Heuer.Matrix).NeverContradicted);
    }

    [Theory]
    [InlineData(Relevance.High, 'A', 2.0)]
    [InlineData(Relevance.High, 'C', 1.4142135623730951)]
    [InlineData(Relevance.Medium, 'F', 1.0)]
    [InlineData(Relevance.Medium, 'E', 0.7071067811865475)]
    [InlineData(Relevance.Low, 'D', 0.5)]
    public void Weights_are_those_of_PARC_where_source_and_claim_are_marked_alike(Relevance relevance, char reliability, double weight)
    {
        int credibility = "ABCDEF".IndexOf(reliability, StringComparison.Ordinal) + 1;

        Assert.Equal(weight, EvidenceWeight.Of(new EvidenceMarks(relevance, reliability, credibility), Weighting.Parc), 1e-12);
        Assert.Equal(weight, EvidenceWeight.Of(new EvidenceMarks(relevance, reliability), Weighting.Parc), 1e-12);
        Assert.Equal(1, EvidenceWeight.Of(new EvidenceMarks(relevance, reliability, credibility), Weighting.None));
    }

    [Fact]
    public void A_good_source_that_says_something_improbable_weighs_as_the_middle()
    {
        Assert.Equal(1, EvidenceWeight.Of(new EvidenceMarks(null, 'A', 5), Weighting.Parc), 1e-12);
        Assert.Equal(2.0 / 3 * 1 * 0.2, EvidenceWeight.Of(new EvidenceMarks(null, 'A', 5), Weighting.Graded), 1e-12);
    }

    [Fact]
    public void Very_inconsistent_counts_twice_and_not_applicable_not_at_all()
    {
        var marks = new EvidenceMarks(Relevance.High);
        EvidenceMatrix matrix = new(["H1", "H2"], [Heuer.Item("E1", "=x", marks: marks), Heuer.Item("E2", "0-")]);

        Assert.Equal([2 * Math.Sqrt(2), 1], InconsistencyRanking.Of(matrix).Hypotheses.Select(h => h.Score));
    }

    [Fact]
    public void Several_analysts_count_by_their_mean()
    {
        MatrixItem item = Heuer.Item("E1", "-+");
        MatrixItem both = item with { Ratings = [.. item.Ratings, .. Heuer.Item("E1", "=-", "ben").Ratings] };

        Assert.Equal([1.5, 0.5], InconsistencyRanking.Of(new EvidenceMatrix(["H1", "H2"], [both])).Hypotheses.Select(h => h.Score));
        Assert.Equal([1, 0], InconsistencyRanking.Of(new EvidenceMatrix(["H1", "H2"], [both]).Of("ann")).Hypotheses.Select(h => h.Score));
    }

    [Fact]
    public void What_goes_back_to_one_origin_counts_once_as_strongly_as_it_ever_speaks()
    {
        EvidenceMatrix matrix = new(["H1", "H2"], [Heuer.Item("E1", "-+", origin: "wire"), Heuer.Item("E2", "=-", origin: "wire"), Heuer.Item("E3", "-+")]);

        Assert.Equal([3, 1], InconsistencyRanking.Of(matrix).Hypotheses.Select(h => h.Score));
        Assert.Equal([4, 1], InconsistencyRanking.Of(matrix, unit: CountingUnit.Item).Hypotheses.Select(h => h.Score));
    }

    [Fact]
    public void A_hypothesis_against_which_nothing_is_rated_is_not_ranked()
    {
        var ranking = InconsistencyRanking.Of(new EvidenceMatrix(["H1", "H2", "H3"], [Heuer.Item("E1", "-+ "), Heuer.Item("E2", "-+x")]));

        Assert.Equal([2, 1, null], ranking.Hypotheses.Select(h => h.Rank));
        Assert.Equal([0, 0, 1], ranking.Hypotheses.Select(h => h.Unrated));
    }

    [Fact]
    public void The_order_of_items_does_not_matter() => Check.QuickThrowOnFailure(Prop.ForAll(RandomMatrix.Arbitrary, matrix =>
        Scores(matrix).SequenceEqual(Scores(matrix with { Items = [.. matrix.Items.Reverse()] }))));

    [Fact]
    public void A_neutral_item_changes_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(RandomMatrix.Arbitrary, matrix =>
        Scores(matrix).SequenceEqual(Scores(matrix with { Items = [.. matrix.Items, Heuer.Item("neutral", new string('0', matrix.Hypotheses.Count))] }))));

    [Fact]
    public void A_duplicate_of_the_same_origin_changes_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(RandomMatrix.Arbitrary, matrix =>
        Scores(matrix).SequenceEqual(Scores(matrix with { Items = [.. matrix.Items, .. matrix.Items.Where(i => i.Origin is not null).Select(i => i with { Key = i.Key + " again" })] }))));

    private static double[] Scores(EvidenceMatrix matrix) => [.. InconsistencyRanking.Of(matrix).Hypotheses.Select(h => h.Score)];
}
