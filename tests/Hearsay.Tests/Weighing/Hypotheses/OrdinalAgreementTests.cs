using Hearsay.Weighing.Hypotheses;
using Xunit;

namespace Hearsay.Tests.Weighing.Hypotheses;

public sealed class OrdinalAgreementTests
{
    /// <summary>
    /// The data of Krippendorff (2011, Computing Krippendorff's Alpha-Reliability, example C: four observers, twelve units, values missing), for
    /// which he gives 0.815; the exact value, calculated in whole fractions apart from the code, is 108577/133160.
    /// </summary>
    [Fact]
    public void Alpha_is_that_of_Krippendorff_s_example()
    {
        int[][] units =
        [
            [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
        ];

        Assert.Equal(108577.0 / 133160, OrdinalAgreement.Alpha(units)!.Value, 1e-12);
        Assert.Equal(0.815, OrdinalAgreement.Alpha(units)!.Value, 0.0005);
    }

    [Fact]
    public void Full_agreement_is_one_and_without_two_values_there_is_none()
    {
        Assert.Equal(1, OrdinalAgreement.Alpha([[1, 1], [2, 2], [3, 3]]));
        Assert.Null(OrdinalAgreement.Alpha([[1, 1], [1, 1]]));
        Assert.Null(OrdinalAgreement.Alpha([[1], [2]]));
    }

    [Fact]
    public void Cells_that_analysts_rate_otherwise_are_listed_furthest_apart_first_and_NA_is_left_out()
    {
        MatrixItem first = Heuer.Item("E1", "++x");
        MatrixItem second = Heuer.Item("E2", "+-0");
        EvidenceMatrix matrix = new(
            ["H1", "H2", "H3"],
            [first with { Ratings = [.. first.Ratings, .. Heuer.Item("E1", "+0-", "ben").Ratings] }, second with { Ratings = [.. second.Ratings, .. Heuer.Item("E2", "=-0", "ben").Ratings] }]);
        AnalystAgreement agreement = AnalystAgreement.Of(matrix);

        Assert.Equal(5, agreement.Shared);
        Assert.Equal([(1, 0, 3), (0, 1, 1)], agreement.Disputed.Select(c => (c.Item, c.Hypothesis, c.Spread)));
        Assert.Equal(["ann", "ben"], agreement.Disputed[0].Ratings.Select(r => r.Analyst));
    }
}
