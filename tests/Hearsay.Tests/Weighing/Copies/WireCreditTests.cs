using Hearsay.Documents;
using Hearsay.Tests.Knowledge;
using Hearsay.Weighing.Copies;
using Xunit;

namespace Hearsay.Tests.Weighing.Copies;

public sealed class WireCreditTests
{
    [Theory]
    [InlineData("LONDON (Reuters) - The talks went on.", "Reuters")]
    [InlineData("BEIJING, May 3 (Xinhua) -- The talks went on.", "Xinhua")]
    [InlineData("MOSCOW, March 5. /TASS/. The talks went on.", "ITAR-TASS")]
    [InlineData("The talks went on. (AFP)", "Agence France-Presse")]
    [InlineData("The talks went on.\n— AP\nRead more", "Associated Press")]
    [InlineData("The talks went on.\nThe Associated Press contributed to this report.", "Associated Press")]
    [InlineData("The talks went on.\nCopyright 2020 The Associated Press. All rights reserved.", "Associated Press")]
    [InlineData("The talks went on.\n© 2020 Agence France-Presse", "Agence France-Presse")]
    [InlineData("The talks went on.\nWith reporting by Reuters, AP, and dpa", "Reuters, Associated Press, Deutsche Presse-Agentur")]
    [InlineData("The talks went on.\nAP and AFP contributed to this report.", "Associated Press, Agence France-Presse")]
    [InlineData("The talks went on.\nUkrinform", "Ukrinform")]
    [InlineData("The minister told Reuters that the talks went on, and AFP reported it.", "")]
    [InlineData("The region (MENA) is on the agenda of the APA and the MAPS group.", "")]
    [InlineData("", "")]
    public void Agencies_that_are_credited_are_found_and_those_that_are_mentioned_are_not(string text, string agencies) =>
        Assert.Equal(agencies, string.Join(", ", Credits(text).Select(credit => credit.Agency)));

    [Fact]
    public void A_credit_points_to_its_words()
    {
        string text = "The talks went on.\nReuters contributed to this report.";

        Assert.Equal("Reuters contributed to this", Assert.Single(Credits(text)).Span.Of(text));
    }

    [Theory]
    [InlineData("English/wire-agencies.tsv")]
    [InlineData("English/wire-credits.tsv")]
    public void The_lists_are_sorted_and_have_nothing_twice(string resource) => LexiconOrder.Check(resource);

    private static IReadOnlyList<WireCredit> Credits(string text) =>
        CopyText.Of(new Document { Id = "d", Uri = "", Text = text, Body = Texts.Whole(text) }).Credits;
}
