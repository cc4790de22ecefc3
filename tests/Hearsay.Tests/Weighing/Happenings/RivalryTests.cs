using Hearsay.Weighing.Happenings;
using Xunit;

namespace Hearsay.Tests.Weighing.Happenings;

public class RivalryTests
{
    [Fact]
    public void A_worse_match_loses_to_a_better_one_of_the_same_document()
    {
        // The first claim and two of another document, which match it well and less well.
        double[][] compared = Rivalry.Apply([[0, 4, 2], [4, 0, -6], [2, -6, 0]], [1, 2, 2]);

        Assert.Equal(3.5, compared[0][1]);
        Assert.Equal(1, compared[0][2]);
        Assert.Equal(-6, compared[1][2]);
        Assert.Equal(compared[0][2], compared[2][0]);
    }

    [Fact]
    public void What_speaks_against_is_no_rival() =>
        Assert.Equal(4, Rivalry.Apply([[0, 4, -2], [4, 0, -6], [-2, -6, 0]], [1, 2, 2])[0][1]);
}
