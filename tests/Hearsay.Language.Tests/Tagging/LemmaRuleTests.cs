using Hearsay.Language.Tagging;
using Xunit;

namespace Hearsay.Language.Tests.Tagging;

public class LemmaRuleTests
{
    [Theory]
    [InlineData("l3y", "Countries", "country")]
    [InlineData("l0", "Said", "said")]
    [InlineData("k1", "Azerbaijanis", "Azerbaijani")]
    [InlineData("l2be", "is", "be")]
    public void A_rule_cuts_and_adds_at_the_end(string rule, string form, string lemma) =>
        Assert.Equal(lemma, LemmaRule.Parse(rule).Apply(form));

    [Fact]
    public void A_rule_reads_back_as_it_was_written() => Assert.Equal("k3ey", LemmaRule.Parse("k3ey").ToString());

    [Fact]
    public void A_rule_does_not_fit_a_form_that_it_would_cut_to_nothing() => Assert.False(LemmaRule.Parse("l3").Fits("ies"));
}
