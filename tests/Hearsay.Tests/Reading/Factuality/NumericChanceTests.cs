using Hearsay.Reading.Factuality;
using Xunit;

namespace Hearsay.Tests.Reading.Factuality;

public sealed class NumericChanceTests
{
    [Theory]
    [InlineData("a 70 percent chance", 0.7, 0.7)]
    [InlineData("a 40 per cent likelihood", 0.4, 0.4)]
    [InlineData("an 80 % probability", 0.8, 0.8)]
    [InlineData("a 60 – 70 % chance", 0.6, 0.7)]
    [InlineData("a 60 to 70 percent chance", 0.6, 0.7)]
    [InlineData("a one - in - three chance", 1.0 / 3, 1.0 / 3)]
    [InlineData("a one in four chance", 0.25, 0.25)]
    [InlineData("a 50 - 50 chance", 0.5, 0.5)]
    [InlineData("a fifty per cent chance", 0.5, 0.5)]
    public void A_number_before_the_noun_is_its_probability(string words, double low, double high) => Assert.Equal((low, high), Of(words, words.Split(' ').Length - 1));

    [Theory]
    [InlineData("a chance of 30 percent that", 0.3)]
    [InlineData("a likelihood of 30 per cent that", 0.3)]
    public void A_number_after_the_noun_is_its_probability(string words, double chance) => Assert.Equal((chance, chance), Of(words, 1));

    [Theory]
    [InlineData("the 3 chance")]
    [InlineData("a good chance")]
    [InlineData("a 170 percent chance")]
    [InlineData("a several percent chance")]
    [InlineData("a 40 - 70 chance")]
    [InlineData("chance")]
    public void What_is_no_probability_has_none(string words) => Assert.Null(Of(words, words.Split(' ').Length - 1));

    private static (double Low, double High)? Of(string words, int noun)
    {
        string[] forms = words.Split(' ');
        string lines = string.Join('\n', forms.Select((form, i) => $"{form} NOUN {(i == noun ? 0 : noun + 1)} {(i == noun ? "root" : "dep")}"));
        return NumericChance.Of(new ReadSentence(lines).Sentence, noun);
    }
}
