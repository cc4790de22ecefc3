using Hearsay.Language;
using Hearsay.Training.Swaps;
using Xunit;

namespace Hearsay.Tests.Swaps;

public sealed class NameSwapTests
{
    private static readonly LanguageReader Language = LanguageReader.Load();

    [Theory]
    [InlineData("Peruvian troops entered Chile.", "Chilean troops entered Peru.")]
    [InlineData("Lima warned Santiago.", "Santiago warned Lima.")]
    [InlineData("The Chileans left.", "The Peruvians left.")]
    [InlineData("CHILE PROTESTS", "PERU PROTESTS")]
    public void Two_states_take_each_others_names(string text, string expected) => Assert.Equal(expected, Swap(text, "PER", "CHL"));

    [Theory]
    [InlineData("The Philippines protested.", "Iceland protested.")]
    [InlineData("Iceland protested.", "The Philippines protested.")]
    [InlineData("A Philippine envoy met an Icelandic minister.", "An Icelandic envoy met a Philippine minister.")]
    public void Articles_follow_the_name(string text, string expected) => Assert.Equal(expected, Swap(text, "PHL", "ISL"));

    [Fact]
    public void A_leader_becomes_a_leader_of_the_other_state_in_full_and_in_short() => Assert.Equal(
        "Emmanuel Macron spoke. Macron left.", Swap("Olaf Scholz spoke. Scholz left.", "DEU", "FRA", "2022-05-01"));

    private static string Swap(string text, string one, string other, string? published = null)
    {
        NamedState left = NamedState.Find(one)!;
        NamedState right = NamedState.Find(other)!;
        var swap = new NameSwap([(left, right), (right, left)], published);
        return new EditedText(text, swap.Find(text, StateWordFinder.Find(Language.Parse(text), published))).Text;
    }
}
