using Hearsay.Language.Syntax;
using Hearsay.Language.Tokenisation;
using Xunit;

namespace Hearsay.Language.Tests.Tokenisation;

public class ParagraphFinderTests
{
    [Fact]
    public void Blank_lines_part_paragraphs() =>
        Assert.Equal(["One goes on.", "Two starts."], Paragraphs("One goes on.\n \nTwo starts.\n"));

    [Fact]
    public void Short_lines_stand_alone() =>
        Assert.Equal(["THE HEADLINE", "By the desk", "Text."], Paragraphs("THE HEADLINE\r\nBy the desk\r\nText."));

    [Fact]
    public void Lines_that_were_wrapped_at_a_width_belong_together()
    {
        const string wrapped =
            "The Council met on Tuesday evening to hear the charges, and the delegate of the\n"
            + "Soviet Union, who held the chair that month, called them a slander and said the\n"
            + "weapons were for defence.";
        Assert.Single(Paragraphs(wrapped));
    }

    [Fact]
    public void Bullets_start_anew_even_where_lines_were_wrapped()
    {
        const string list =
            "- the removal of all weapons that can be called offensive, under inspection by the UN\n"
            + "- the end of the quarantine on the day on which the last of these weapons has left it\n"
            + "- a pledge";
        Assert.Equal(3, Paragraphs(list).Length);
    }

    [Fact]
    public void Nothing_but_white_space_has_no_paragraphs() => Assert.Empty(Paragraphs(" \n\t\r\n\u00a0\u200b\n"));

    private static string[] Paragraphs(string text)
    {
        var found = new List<TextSpan>();
        ParagraphFinder.Find(text, new TextSpan(0, text.Length), found);
        return [.. found.Select(p => p.Of(text))];
    }
}
