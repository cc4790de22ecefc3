using Hearsay.Weighing.Happenings;
using Xunit;

namespace Hearsay.Tests.Weighing.Happenings;

public class LemmaClassesTests
{
    [Theory]
    [InlineData("resign", "resignation")]
    [InlineData("seize", "seizure")]
    [InlineData("invade", "invasion")]
    [InlineData("take over", "takeover")]
    public void A_verb_and_its_noun_have_one_stem(string verb, string noun) => Assert.True(LemmaClasses.HaveOneStem(verb, noun));

    [Theory]
    [InlineData("breach", "break out")]
    [InlineData("step down", "step up")]
    [InlineData("comply", "compel")]
    public void Words_that_begin_alike_need_not(string first, string second) => Assert.False(LemmaClasses.HaveOneStem(first, second));

    [Theory]
    [InlineData("sink", "sinking")]
    [InlineData("ceasefire", "truce")]
    [InlineData("hand over", "transfer")]
    [InlineData("step down", "resignation")]
    [InlineData("take oath", "inauguration")]
    public void Words_for_one_deed_share_a_class(string first, string second) => Assert.True(
        LemmaClasses.HaveOneStem(first, second)
        || LemmaClasses.SetOf(LemmaClasses.Of(first)).SharedWith(LemmaClasses.SetOf(LemmaClasses.Of(second))) > 0);

    [Fact]
    public void A_light_verb_makes_its_deed_with_a_noun_behind_it()
    {
        Assert.Equal("take oath", LemmaClasses.PhraseOf("take", ["the", "oath", "of", "office"]));
        Assert.Equal("send troop", LemmaClasses.PhraseOf("send", ["troops"]));
        Assert.Equal("take", LemmaClasses.PhraseOf("take", ["a", "walk"]));
    }

    [Fact]
    public void A_set_of_classes_counts_what_is_in_it()
    {
        DeedSet some = DeedSet.Of([0, 63, 64, 200]);

        Assert.Equal(4, some.Count);
        Assert.Equal(2, some.SharedWith(DeedSet.Of([63, 200, 255])));
    }
}
