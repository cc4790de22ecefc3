using Hearsay.Language.Syntax;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class GivenTokensTests
{
    [Fact]
    public void Treebank_brackets_and_quotation_marks_become_written_ones()
    {
        GivenTokens given = GivenTokens.Of("`` No  -LRB- yet -RRB- '' , he said .");

        Assert.Equal("\" No ( yet ) \" , he said .", given.Text);
        Assert.Equal("yet ) \"", given.SpanOf(new TextSpan(13, 25)).Of(given.Text));
    }

    [Fact]
    public void A_sentence_ends_where_a_capital_follows_a_stop()
    {
        GivenTokens given = GivenTokens.Of("They left . Did she ? so it seems . Yes");

        Assert.Equal([3, 7, 1], given.Sentences.Select(s => s.Sentence.Count));
    }

    [Fact]
    public void A_text_without_tokens_has_no_sentences() => Assert.Empty(GivenTokens.Of("  ").Sentences);
}
