using Hearsay.Knowledge;
using Xunit;

namespace Hearsay.Tests.Knowledge;

public sealed class HybridLensTests
{
    [Fact]
    public void Every_tool_that_a_claim_can_carry_has_a_domain_and_a_phase() => Assert.All(Tools.Names, id =>
    {
        HybridTool tool = HybridLens.BuiltIn.Find(id);
        Assert.NotEmpty(tool.Domains);
        Assert.NotEmpty(tool.Phases);
    });

    [Fact]
    public void Every_domain_and_phase_is_used() => Assert.Equal(
        HybridLens.Domains.Concat(HybridLens.Phases).Order(StringComparer.Ordinal),
        HybridLens.BuiltIn.All.SelectMany(t => t.Domains.Concat(t.Phases)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_techniques_of_DISARM_have_their_published_ids()
    {
        DisarmTechnique technique = Disarm.Find("T0002")!;
        Assert.Equal(("Facilitate State Propaganda", "plan-objectives", "attack-pattern--70717452-f7e3-4ce8-956f-39a4d34c5cfb"), (technique.Name, technique.Tactic, technique.StixId));
        Assert.Null(Disarm.Find("T9999"));
    }

    [Theory]
    [InlineData("water\twater\tplumbing\tpriming", "line 2: 'plumbing' is no domain")]
    [InlineData("water\twater\teconomy\tsoon", "line 2: 'soon' is no phase")]
    [InlineData("water\twater\teconomy\tpriming\tT9999", "line 2: 'T9999' is no technique")]
    [InlineData("water\twater\teconomy", "line 2: column 4 is empty")]
    [InlineData("water\ta\teconomy\tpriming\nwater\tb\teconomy\tpriming", "line 3: 'water' stands twice")]
    public void A_line_that_is_not_as_it_should_be_is_named(string lines, string problem)
    {
        FormatException thrown = Assert.Throws<FormatException>(() => HybridLens.Read(new StringReader("# ours\n" + lines), "ours.tsv"));
        Assert.Contains("'ours.tsv', " + problem, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tool_that_the_list_lacks_is_shown_by_its_id()
    {
        HybridLens ours = HybridLens.Read(new StringReader("water\twater as a weapon\teconomy, societal\tpriming"), "ours.tsv");
        Assert.Equal(("water as a weapon", 2), (ours.Find("water").Name, ours.Find("water").Domains.Count));
        Assert.Equal("energy", ours.Find("energy").Name);
        Assert.False(ours.Has("energy"));
    }
}
