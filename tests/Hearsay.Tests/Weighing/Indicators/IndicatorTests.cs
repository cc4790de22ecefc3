using Hearsay.Weighing.Indicators;
using Xunit;

namespace Hearsay.Tests.Weighing.Indicators;

public sealed class IndicatorTests
{
    [Theory]
    [InlineData("3 origins of type:mobilize actor:RUS in 14 days", "3 origins of type:mobilize actor:RUS in 14 days")]
    [InlineData("  At least 1 claim of karlstad in 1 day ", "1 claims of karlstad in 1 days")]
    [InlineData("2 separate origins of type:threaten said in 2 weeks", "2 origins of type:threaten said in 14 days")]
    [InlineData("2 happenings of \"troops in 3 days\" in 10 days", "2 happenings of \"troops in 3 days\" in 10 days")]
    public void A_sentence_is_read_and_written_in_one_form(string sentence, string form)
    {
        Assert.True(Indicator.TryParse(sentence, out Indicator? indicator, out string? problem), problem);
        Assert.Equal(form, indicator!.ToString());
        Assert.True(Indicator.TryParse(form, out Indicator? again, out _));
        Assert.Equal(indicator, again);
    }

    [Theory]
    [InlineData("type:mobilize in 14 days", "how many of what")]
    [InlineData("3 papers of type:mobilize in 14 days", "how many of what")]
    [InlineData("3 origins of type:mobilize", "in what time")]
    [InlineData("3 origins of type:mobilize in two weeks", "in what time")]
    [InlineData("0 origins of type:mobilize in 14 days", "no threshold")]
    [InlineData("3 origins of type:mobilize in 0 days", "no window")]
    [InlineData("3 origins of type:mobilize in 600000 weeks", "no window")]
    [InlineData("3 origins of in 14 days", "which claims")]
    public void What_is_no_indicator_is_refused_with_the_reason(string sentence, string reason)
    {
        Assert.False(Indicator.TryParse(sentence, out _, out string? problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }
}
