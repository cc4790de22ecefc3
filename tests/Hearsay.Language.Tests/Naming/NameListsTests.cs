using Hearsay.Language.Learning;
using Hearsay.Language.Naming;
using Xunit;

namespace Hearsay.Language.Tests.Naming;

public sealed class NameListsTests
{
    private static readonly NameLists Lists = new(ModelFile.Read(Path.Combine(AppContext.BaseDirectory, "Models", "en-names.model")));

    [Theory]
    [InlineData("Deborah", 2)]
    [InlineData("deborah", 1)]
    [InlineData("Nairobi", 1)]
    [InlineData("quarantine", 0)]
    [InlineData("", 0)]
    public void A_word_has_a_feature_for_each_list_and_a_capitalised_first_name_one_more(string form, int expected) =>
        Assert.Equal(expected, Lists.FindBuckets(form, new int[NameLists.MaxBuckets]));

    [Fact]
    public void Words_of_any_length_are_looked_up_within_the_bounds() =>
        Assert.Equal(0, Lists.FindBuckets(new string('x', 100_000), new int[NameLists.MaxBuckets]));
}
