using Hearsay.Documents;
using Hearsay.Language.Syntax;
using Hearsay.Reading.Attributions;
using Xunit;

namespace Hearsay.Tests.Reading.Attributions;

public sealed class TurnsTests
{
    [Theory]
    [InlineData("MR. ADJEI: We met.", "MR. ADJEI")]
    [InlineData("MS. OUD [through the interpreter]: We met.", "MS. OUD")]
    [InlineData("Ana de la Cruz (Bergen, West): We met.", "Ana de la Cruz")]
    [InlineData("Q: Who met?", "Q")]
    public void A_label_is_the_name_before_the_colon(string paragraph, string name) =>
        Assert.Equal(name, LabelReader.Read(paragraph, new TextSpan(0, paragraph.Length))!.Value.Name.Of(paragraph));

    [Theory]
    [InlineData("They agreed on one thing: nobody would pay.")]
    [InlineData("Minister: \"We do not know.\"")]
    [InlineData("The train left at 12:30 from Bergen.")]
    [InlineData("He spoke. Ana: was that all?")]
    [InlineData("Who asked? Ana: nobody.")]
    public void What_is_no_name_is_no_label(string paragraph) =>
        Assert.Null(LabelReader.Read(paragraph, new TextSpan(0, paragraph.Length)));

    [Fact]
    public void A_turn_goes_on_until_the_next_label_or_a_note_in_brackets()
    {
        Document document = Make("ANA: One.\n\nTwo.\n\n[She left.]\n\nBEN: Three.\n\nANA: Four.");
        Assert.Equal(["One.\n\nTwo.", "Three.", "Four."], Turns.Of(document).Select(t => t.Words.Of(document.Text)));
    }

    [Fact]
    public void Names_that_do_not_come_back_make_no_conversation() =>
        Assert.Empty(Turns.Of(Make("Lima: three held.\n\nQuito: border shut.\n\nBogota: talks fail.")));

    [Fact]
    public void The_parts_that_are_read_leave_nothing_out()
    {
        Document document = Make("A talk.\n\nQ: Why?\n\nA: Because.\n\nQ: When?\n\nA: Now.");
        IReadOnlyList<TextSpan> parts = Turns.Cut(document, Turns.Of(document));
        Assert.Equal(document.Text, string.Concat(parts.Select(p => p.Of(document.Text))));
        Assert.Contains(parts, p => p.Of(document.Text) == "Q: ");
    }

    private static Document Make(string text) =>
        new() { Id = "", Uri = "", Text = text, Body = [new TextSpan(0, text.Length)] };
}
