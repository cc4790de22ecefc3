using Hearsay.Knowledge;
using Hearsay.Reading.Events;
using Xunit;

namespace Hearsay.Tests.Reading.Events;

public sealed class ContextFinderTests
{
    [Fact]
    public void There_are_thirty_seven_contexts()
    {
        Assert.Equal(37, Contexts.Names.Count);
    }

    [Fact]
    public void A_strong_word_is_enough_and_a_weak_one_is_not()
    {
        Assert.Equal(["election"], ContextFinder.Find([Some.Sentence("referendum NOUN 0 root")]));
        Assert.Empty(ContextFinder.Find([Some.Sentence("vote NOUN 0 root")]));
    }

    [Fact]
    public void Two_different_weak_words_add_up_but_one_twice_does_not()
    {
        Assert.Equal(["election"], ContextFinder.Find([Some.Sentence("vote NOUN 0 root"), Some.Sentence("campaign NOUN 0 root")]));
        Assert.Empty(ContextFinder.Find([Some.Sentence("vote NOUN 0 root"), Some.Sentence("vote NOUN 0 root")]));
    }
}
