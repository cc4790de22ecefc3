using Hearsay.Documents;
using Hearsay.Knowledge;
using Xunit;

namespace Hearsay.Tests.Knowledge;

public sealed class LexiconFileTests
{
    [Fact]
    public void Comments_and_empty_lines_are_skipped_but_counted()
    {
        LexiconRow row = Rows("# a comment\n\nsay\tasserts\n").Single();

        Assert.Equal(3, row.Line);
        Assert.Equal("say", row[0]);
        Assert.Equal(Stance.Asserts, row.Value<Stance>(1));
    }

    [Fact]
    public void A_cell_beyond_the_end_of_the_line_is_empty()
    {
        Assert.Equal("", Rows("say").Single()[4]);
    }

    [Fact]
    public void An_unknown_value_names_file_and_line_and_what_was_possible()
    {
        LexiconRow row = Rows("# head\nsay\tshouts").Single();

        FormatException error = Assert.Throws<FormatException>(() => row.Value<Stance>(1));

        Assert.Contains("'some.tsv', line 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("asserts", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_lexicon_says_where_it_belongs()
    {
        InvalidOperationException error =
            Assert.Throws<InvalidOperationException>(() => LexiconFile.Read("English/nothing.tsv").Any());

        Assert.Contains("Knowledge/English/nothing.tsv", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<LexiconRow> Rows(string text) => LexiconFile.Read(new StringReader(text), "some.tsv");
}
