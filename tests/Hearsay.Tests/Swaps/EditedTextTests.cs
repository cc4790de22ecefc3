using Hearsay.Language.Syntax;
using Hearsay.Training.Swaps;
using Xunit;

namespace Hearsay.Tests.Swaps;

public sealed class EditedTextTests
{
    private static readonly EditedText Edited = new("in Chad now", [new Edit(3, 7, "Bolivia")]);

    [Fact]
    public void Words_are_replaced() => Assert.Equal("in Bolivia now", Edited.Text);

    [Fact]
    public void Places_after_an_edit_move_with_it() => Assert.Equal("now", Edited.Text[Edited.Map(8)..]);

    [Fact]
    public void A_span_grows_with_the_words_in_it() => Assert.Equal("Bolivia", Edited.Map(new TextSpan(3, 7)).Of(Edited.Text));

    [Fact]
    public void The_whole_text_stays_the_whole_text() =>
        Assert.Equal(Edited.Text, Edited.Map(new TextSpan(0, 11)).Of(Edited.Text));
}
