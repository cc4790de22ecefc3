using FsCheck;
using FsCheck.Fluent;
using Hearsay.Cli.Terminal;
using Hearsay.Wording;
using Xunit;

namespace Hearsay.Cli.Tests.Terminal;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("two\nlines\tand a tab", "two lines and a tab")]
    [InlineData("red \u001b[31malert", "red \uFFFD[31malert")]
    [InlineData("back\bspace \u009b0m", "back\uFFFDspace \uFFFD0m")]
    [InlineData("turned \u202Eesrever", "turned \uFFFDesrever")]
    [InlineData("Čavušoğlu сказал 😀", "Čavušoğlu сказал 😀")]
    public void What_a_terminal_would_obey_is_taken_out(string text, string expected) => Assert.Equal(expected, Printable.Line(text));

    [Fact]
    public void Half_a_pair_of_surrogates_is_no_character() => Assert.Equal("half \uFFFD pair", Printable.Line("half \ud83d pair"));

    [Fact]
    public void Messages_keep_their_lines() => Assert.Equal("a\nb \uFFFD", Printable.Of("a\nb \u0007"));

    [Fact]
    public void No_text_gets_a_control_character_through() => Prop.ForAll<string>(text =>
        !Printable.Inline(text ?? "").Any(char.IsControl)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("e\u0301", 1)]
    [InlineData("日本", 4)]
    [InlineData("😀", 2)]
    [InlineData("Škoda", 5)]
    public void Columns_are_counted_as_a_terminal_does(string text, int cells) => Assert.Equal(cells, Cells.Of(text));
}
