using Hearsay.Language.Syntax;
using Xunit;

namespace Hearsay.Language.Tests.Syntax;

public class TokenChildrenTests
{
    private const string Text = """
        The delegation, which had left Geneva on Monday, told reporters that "talks (of a kind)" would go on. Nobody asked why.
        """;

    private static readonly LanguageReader Reader = LanguageReader.Load();

    [Fact]
    public void Children_are_the_tokens_with_that_head_in_order()
    {
        foreach (Token token in Tokens())
        {
            Assert.Equal(token.Sentence.Tokens.Where(t => t.HeadIndex == token.Index), token.Children);
        }
    }

    [Fact]
    public void A_subtree_spans_its_words_less_the_marks_at_its_edges()
    {
        foreach (Token token in Tokens())
        {
            TextSpan[] words = [.. token.Sentence.Tokens
                .Where(t => t == token || (t.Upos != UniversalPos.Punct && t.IsWithin(token)))
                .Select(t => t.Span)];
            Assert.Equal(new TextSpan(words[0].Start, words[^1].End), token.SubtreeSpan);
        }
    }

    private static IEnumerable<Token> Tokens() => Reader.Parse(Text).Sentences.SelectMany(s => s.Tokens);
}
