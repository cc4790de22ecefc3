using FsCheck;
using FsCheck.Fluent;
using Hearsay.Weighing.Hypotheses;
using Xunit;

namespace Hearsay.Tests.Weighing.Hypotheses;

public sealed class BayesianReadingTests
{
    /// <summary>
    /// The cab of Tversky and Kahneman (1982, Evidential impact of base rates): 15 of 100 cabs are blue, a witness who is right 80 times of 100
    /// says that it was blue. The answer is 12/29, about 0.41.
    /// </summary>
    [Fact]
    public void The_witness_of_the_blue_cab_makes_it_twelve_in_twenty_nine()
    {
        BayesianReading reading = BayesianReading.Of(Matrix([0.15, 0.85], Item("E1", [0.8, 0.2])))!;

        Assert.Equal(12.0 / 29, reading.Posteriors[0], 1e-12);
        Assert.Equal(Math.Log(12.0 / 17), reading.LogOddsOf(0), 1e-12);
    }

    /// <summary>
    /// The mammogram of Eddy (1982, Probabilistic reasoning in clinical medicine): prior 1 %, 79.2 % of cancers and 9.6 % of others are
    /// positive. The answer is 0.0792 × … = 7.7 %.
    /// </summary>
    [Fact]
    public void The_positive_mammogram_makes_it_seven_point_seven_per_cent()
    {
        BayesianReading reading = BayesianReading.Of(Matrix([0.01, 0.99], Item("E1", [0.792, 0.096])))!;

        Assert.Equal(0.00792 / (0.00792 + 0.09504), reading.Posteriors[0], 1e-12);
        Assert.Equal(0.0769230769, reading.Posteriors[0], 1e-9);
    }

    [Fact]
    public void Log_odds_of_separate_items_add_up_and_those_of_one_origin_count_once()
    {
        MatrixItem first = Item("E1", [0.8, 0.2], "wire");
        MatrixItem again = Item("E2", [0.6, 0.3], "wire");
        MatrixItem other = Item("E3", [0.3, 0.1]);

        Assert.Equal(Math.Log(4 * 3), BayesianReading.Of(Matrix([], first, other))!.LogOddsOf(0), 1e-12);
        BayesianReading reading = BayesianReading.Of(Matrix([], first, again, other))!;
        Assert.Equal(Math.Log(4 * 3), reading.LogOddsOf(0), 1e-12);
        Assert.Equal([1], reading.OfSharedOrigin);
        Assert.Equal(Math.Log(4 * 2 * 3), BayesianReading.Of(Matrix([], first, again, other), CountingUnit.Item)!.LogOddsOf(0), 1e-12);
    }

    [Fact]
    public void An_item_without_a_value_for_every_hypothesis_is_left_out_and_said()
    {
        MatrixItem half = new() { Key = "E2", Likelihoods = [new MatrixLikelihood(0, "ann", 0.9)] };

        Assert.Equal([1], BayesianReading.Of(Matrix([], Item("E1", [0.5, 0.5]), half))!.WithoutLikelihood);
        Assert.Null(BayesianReading.Of(Matrix([], half)));
    }

    [Fact]
    public void Two_analysts_are_joined_by_the_mean_of_their_logarithms()
    {
        MatrixItem item = Item("E1", [0.8, 0.2]);
        MatrixItem both = item with { Likelihoods = [.. item.Likelihoods, new MatrixLikelihood(0, "ben", 1), new MatrixLikelihood(1, "ben", 1)] };

        Assert.Equal(Math.Log(4) / 2, BayesianReading.Of(Matrix([], both))!.LogOddsOf(0), 1e-12);
    }

    [Fact]
    public void Neither_the_order_of_items_nor_a_duplicate_of_the_same_origin_matters() => Check.QuickThrowOnFailure(Prop.ForAll(RandomMatrix.Arbitrary, matrix =>
    {
        MatrixItem[] duplicates = [.. matrix.Items.Where(i => i.Origin is not null).Select(i => i with { Key = i.Key + " again" })];
        double[]? posteriors = BayesianReading.Of(matrix)?.Posteriors.ToArray();
        double[]? others = BayesianReading.Of(matrix with { Items = [.. duplicates, .. matrix.Items.Reverse()] })?.Posteriors.ToArray();
        return posteriors is null ? others is null : posteriors.SequenceEqual(others!) && Math.Abs(posteriors.Sum() - 1) < 1e-12;
    }));

    private static EvidenceMatrix Matrix(double[] priors, params MatrixItem[] items) => new(["H1", "H2"], items) { Priors = priors };

    private static MatrixItem Item(string key, double[] likelihoods, string? origin = null) =>
        new() { Key = key, Origin = origin, Likelihoods = [.. likelihoods.Select((l, h) => new MatrixLikelihood(h, "ann", l))] };
}
