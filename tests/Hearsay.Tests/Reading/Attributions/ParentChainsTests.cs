using Hearsay.Reading.Attributions;
using Xunit;

namespace Hearsay.Tests.Reading.Attributions;

public class ParentChainsTests
{
    [Fact]
    public void Chains_that_end_stay_as_they_are() => Assert.Equal([-1, 0, 1, -1, 1], Broken(-1, 0, 1, -1, 1));

    [Fact]
    public void A_round_is_broken_at_the_first_that_is_met() => Assert.Equal([-1, 2, 0], Broken(1, 2, 0));

    [Fact]
    public void What_leads_into_a_round_keeps_its_parent() => Assert.Equal([1, -1, 3, 1], Broken(1, 2, 3, 1));

    [Fact]
    public void Every_chain_ends_whatever_the_parents()
    {
        var random = new Random(3);
        for (int trial = 0; trial < 500; trial++)
        {
            int[] parents = Broken([.. Enumerable.Range(0, 12).Select(_ => random.Next(-1, 12))]);
            for (int i = 0; i < parents.Length; i++)
            {
                int steps = 0;
                for (int at = i; at >= 0; at = parents[at])
                {
                    Assert.True(++steps <= parents.Length);
                }
            }
        }
    }

    private static int[] Broken(params int[] parents)
    {
        ParentChains.Break(parents);
        return parents;
    }
}
