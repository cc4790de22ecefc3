using Hearsay.Documents.Layers;
using Hearsay.Language;
using Hearsay.Reading.Factuality;
using Xunit;

namespace Hearsay.Tests.Reading.Factuality;

/// <summary>Conditions that open a sentence without <em>if</em> are told by the words, whatever the tree.</summary>
public class FrontedConditionTests
{
    private static readonly LanguageReader Language = LanguageReader.Load();

    [Theory]
    [InlineData("Should the truce collapse, the ministers will leave.")]
    [InlineData("\"Should the truce collapse, the ministers will leave.\"")]
    [InlineData("Were the fleet to sail, Lima would call up its reserves.")]
    [InlineData("Had the miners known, they would have struck.")]
    [InlineData("Provided that the clerks agree, the office will open.")]
    public void It_ends_at_the_comma(string text) => Assert.True(EndOf(text) > 0);

    [Theory]
    [InlineData("Should the ministers flee, and who should follow?")]
    [InlineData("Were the clerks right?")]
    [InlineData("The levee should break, the ministers said.")]
    [InlineData("Had it.")]
    [InlineData("Should")]
    [InlineData("")]
    public void A_question_or_another_opening_is_none(string text) => Assert.Equal(-1, EndOf(text));

    private static int EndOf(string text)
    {
        var forest = new Forest(Language.Parse(text));
        return forest.Count == 0 ? -1 : FrontedCondition.EndOf(forest[0]);
    }
}
