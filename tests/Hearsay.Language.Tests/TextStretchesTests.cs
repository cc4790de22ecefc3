using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hearsay.Language.Tests;

public sealed class TextStretchesTests
{
    [Fact]
    public void A_short_text_is_one_stretch() => Assert.Equal(["One.\n\nTwo.\n"], Cut("One.\n\nTwo.\n", 100, 200));

    [Fact]
    public void Nothing_is_no_stretch() => Assert.Empty(Cut("", 10, 20));

    [Fact]
    public void A_long_text_is_cut_after_a_paragraph() =>
        Assert.Equal(["One is here.\n\n", "Two is there.\n\n", "Three"], Cut("One is here.\n\nTwo is there.\n\nThree", 5, 20));

    [Fact]
    public void A_long_paragraph_is_cut_after_a_sentence() =>
        Assert.Equal(["He said so. ", "She did not say so."], Cut("He said so. She did not say so.", 5, 20));

    [Fact]
    public void A_long_sentence_is_cut_at_a_blank() =>
        Assert.Equal(["one two three four ", "five six"], Cut("one two three four five six", 5, 20));

    [Fact]
    public void A_character_of_two_code_units_is_never_cut() =>
        Assert.Equal(["a😀😀😀", "😀😀😀😀", "😀"], Cut("a😀😀😀😀😀😀😀😀", 2, 8));

    [Fact]
    public void Stretches_are_the_text_whatever_it_is() => Prop.ForAll<string>(text =>
        string.Concat(Cut(text ?? "", 7, 16)) == (text ?? "") && Cut(text ?? "", 7, 16).All(b => b.Length is > 0 and <= 16))
        .QuickCheckThrowOnFailure();

    private static string[] Cut(string text, int wanted, int longest)
    {
        using var reader = new StringReader(text);
        return [.. TextStretches.Read(reader, wanted, longest)];
    }
}
