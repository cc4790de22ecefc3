using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class BootstrapTests
{
    [Fact]
    public void A_figure_that_is_the_same_in_all_units_has_no_spread()
    {
        Figure figure = Bootstrap.Measure(10, ["x"], (weights, values) => values[0] = 0.5)[0];

        Assert.Equal(new Figure("x", 0.5, 0.5, 0.5), figure);
    }

    [Fact]
    public void Each_draw_has_as_many_units_as_there_are()
    {
        Figure figure = Bootstrap.Measure(7, ["size"], (weights, values) => values[0] = Sum(weights))[0];

        Assert.Equal(new Figure("size", 7, 7, 7), figure);
    }

    [Fact]
    public void The_interval_of_a_mean_is_that_of_the_normal_distribution()
    {
        // Half of 400 units are 1: the standard error of the mean is 0.5 / 20. The ends vary by about 0.002 with the draws.
        Figure figure = Bootstrap.Measure(400, ["mean"], (weights, values) => values[0] = Sum(weights[..200]) / 400.0)[0];

        Assert.Equal(0.5, figure.Value);
        Assert.Equal(0.5 - (1.96 * 0.025), figure.Low, 0.008);
        Assert.Equal(0.5 + (1.96 * 0.025), figure.High, 0.008);
    }

    [Fact]
    public void The_same_units_give_the_same_interval()
    {
        Figure[] once = Bootstrap.Measure(50, ["a", "b"], Halves);
        Figure[] again = Bootstrap.Measure(50, ["a", "b"], Halves);

        Assert.Equal(once, again);
        Assert.Equal(1 - once[0].High, once[1].Low, 9);
    }

    private static void Halves(ReadOnlySpan<int> weights, Span<double> values)
    {
        values[0] = Sum(weights[..25]) / 50.0;
        values[1] = Sum(weights[25..]) / 50.0;
    }

    private static int Sum(ReadOnlySpan<int> weights)
    {
        int sum = 0;
        foreach (int weight in weights)
        {
            sum += weight;
        }

        return sum;
    }
}
