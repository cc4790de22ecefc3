using Hearsay.Training.Happenings;
using Xunit;

namespace Hearsay.Tests.Training;

public class LogisticRegressionTests
{
    [Fact]
    public void Without_examples_what_was_set_stays() => Assert.Equal([1.5, -2], LogisticRegression.Fit([], [], [1.5, -2], 1));

    [Fact]
    public void What_stands_with_yes_gains_weight_and_what_stands_with_no_loses_it()
    {
        double[][] examples = [.. Enumerable.Range(0, 40).Select(i => (double[])[1, i % 2])];

        double[] weights = LogisticRegression.Fit(examples, [.. examples.Select(e => e[1] > 0)], [0, 0], 0.5);

        Assert.True(weights[0] < -1);
        Assert.True(weights[1] > 2);
    }

    [Fact]
    public void A_strong_pull_holds_the_weights_where_they_were_set()
    {
        double[] weights = LogisticRegression.Fit([[1], [1], [1]], [true, true, true], [-1], 10_000);

        Assert.Equal(-1, weights[0], 2);
    }
}
