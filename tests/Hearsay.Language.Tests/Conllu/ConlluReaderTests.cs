using FsCheck;
using FsCheck.Fluent;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;
using Xunit;

namespace Hearsay.Language.Tests.Conllu;

public class ConlluReaderTests
{
    [Fact]
    public void A_contraction_is_one_token_of_two_words_that_share_its_letters()
    {
        Sentence sentence = ReadOne(
            "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
            "1\tDo\tdo\tAUX\tVB\t_\t0\troot\t_\t_",
            "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_",
            "3\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_").Sentence;

        Assert.Equal("Don't!", sentence.Text);
        Assert.Equal(["Do", "n't", "!"], sentence.Tokens.Select(t => t.Span.Of(sentence.Text)));
        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(sentence.IsJoinedToPrevious));
    }

    [Fact]
    public void The_text_has_a_multiword_token_as_written_even_if_its_words_spell_it_otherwise()
    {
        Sentence sentence = ReadOne(
            "1-2\tdes\t_\t_\t_\t_\t_\t_\t_\t_",
            "1\tde\tde\tADP\t_\t_\t3\tcase\t_\t_",
            "2\tles\tle\tDET\t_\t_\t3\tdet\t_\t_",
            "3\tmois\tmois\tNOUN\t_\t_\t0\troot\t_\t_").Sentence;

        Assert.Equal("des mois", sentence.Text);
        Assert.Equal(["de", "les", "mois"], sentence.Tokens.Select(t => t.Form));
        Assert.Equal(["de", "s", "mois"], sentence.Tokens.Select(t => t.Span.Of(sentence.Text)));
    }

    [Fact]
    public void Words_longer_than_their_multiword_token_stay_inside_it()
    {
        Sentence sentence = ReadOne(
            "1-3\tab\t_\t_\t_\t_\t_\t_\t_\t_",
            "1\tlong\t_\tX\t_\t_\t0\troot\t_\t_",
            "2\tlonger\t_\tX\t_\t_\t1\tdep\t_\t_",
            "3\tlongest\t_\tX\t_\t_\t1\tdep\t_\t_").Sentence;

        Assert.Equal("ab", sentence.Text);
        Assert.Equal(new TextSpan(0, 2), sentence.Span);
        Assert.All(sentence.Tokens, t => Assert.True(new TextSpan(0, 2).Contains(t.Span)));
    }

    [Fact]
    public void Empty_nodes_are_skipped()
    {
        Sentence sentence = ReadOne(
            "0.1\tthey\tthey\tPRON\tPRP\t_\t_\t_\t1:nsubj\t_",
            "1\tgo\tgo\tVERB\tVBP\t_\t0\troot\t_\t_",
            "1.1\twent\tgo\tVERB\tVBD\t_\t_\t_\t1:conj\t_",
            "2\thome\thome\tADV\tRB\t_\t1\tadvmod\t_\t_").Sentence;

        Assert.Equal("go home", sentence.Text);
        Assert.Equal(0, sentence.HeadOf(1));
    }

    [Fact]
    public void SpaceAfter_counts_only_under_its_own_name()
    {
        Sentence sentence = ReadOne(
            "1\ta\ta\tX\t_\t_\t0\troot\t_\tCorrectSpaceAfter=No",
            "2\tb\tb\tX\t_\t_\t1\tdep\t_\tTypo=Yes|SpaceAfter=No",
            "3\tc\tc\tX\t_\t_\t1\tdep\t_\t_").Sentence;

        Assert.Equal("a bc", sentence.Text);
    }

    [Fact]
    public void A_literal_underscore_is_a_form_and_a_lemma()
    {
        Sentence sentence = ReadOne("1\t_\t_\tSYM\tNFP\t_\t0\troot\t_\t_").Sentence;

        Assert.Equal("_", sentence.FormOf(0));
        Assert.Equal("_", sentence.LemmaOf(0));
        Assert.Equal("", sentence.FeaturesOf(0));
    }

    [Fact]
    public void Comments_tell_of_documents_and_paragraphs()
    {
        ConlluSentence document = ReadOne("# newdoc id = x", "# sent_id = x-1", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_");
        ConlluSentence paragraph = ReadOne("# newpar", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_");
        ConlluSentence neither = ReadOne("# newpar_block = item", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_");

        Assert.True(document is { StartsDocument: true, StartsParagraph: true });
        Assert.True(paragraph is { StartsDocument: false, StartsParagraph: true });
        Assert.True(neither is { StartsDocument: false, StartsParagraph: false });
        Assert.Equal("x-1", document.FindComment("sent_id"));
        Assert.Null(document.FindComment("text"));
    }

    [Fact]
    public void Windows_line_ends_and_a_missing_last_line_are_read()
    {
        using var reader = new StringReader("1\ta\ta\tX\t_\t_\t0\troot\t_\t_\r\n\r\n\r\n1\tb\tb\tX\t_\t_\t0\troot\t_\t_");

        Assert.Equal(["a", "b"], ConlluReader.Read(reader, "test").Select(s => s.Sentence.Text));
    }

    [Theory]
    [InlineData(2, "columns", "# x", "1\ta")]
    [InlineData(1, "'one'", "one\ta\ta\tX\t_\t_\t0\troot\t_\t_")]
    [InlineData(2, "word 3 where 2 was due", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_", "3\tb\tb\tX\t_\t_\t1\tdep\t_\t_")]
    [InlineData(1, "head 7", "1\ta\ta\tX\t_\t_\t7\tdep\t_\t_")]
    [InlineData(1, "'up'", "1\ta\ta\tX\t_\t_\tup\tdep\t_\t_")]
    [InlineData(1, "multiword token 1-2", "1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_")]
    [InlineData(1, "multiword token 2-3", "2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_")]
    [InlineData(1, "'x'", "1-x\tab\t_\t_\t_\t_\t_\t_\t_\t_", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_")]
    [InlineData(1, "without words", "1.1\ta\ta\tX\t_\t_\t_\t_\t_\t_")]
    public void What_is_not_CoNLLU_is_refused_with_file_and_line(int line, string reason, params string[] rows)
    {
        FormatException error = Assert.Throws<FormatException>(() => ReadOne(rows));

        Assert.StartsWith($"'test', line {line}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_lines_are_read_or_refused_with_a_line_number()
    {
        Gen<string> cell = Gen.Elements("_", "1", "2", "1-2", "2-3", "1.1", "0", "-1", "-", ".", "a", "SpaceAfter=No", "", "é", "\ud83d");
        Gen<string> row = Gen.OneOf(
            from cells in Gen.ArrayOf(cell, 10) select string.Join('\t', cells),
            from cells in Gen.ArrayOf(cell) select string.Join('\t', cells),
            Gen.Elements("", "# newpar", "#"));
        Prop.ForAll(Gen.ArrayOf(row).ToArbitrary(), rows =>
        {
            try
            {
                using var reader = new StringReader(string.Join('\n', rows));
                return ConlluReader.Read(reader, "test").All(s => s.Sentence.Count > 0 && s.Sentence.Span.End <= s.Sentence.Text.Length);
            }
            catch (FormatException error)
            {
                return error.Message.StartsWith("'test', line ", StringComparison.Ordinal);
            }
        }).QuickCheckThrowOnFailure();
    }

    private static ConlluSentence ReadOne(params string[] rows)
    {
        using var reader = new StringReader(string.Join('\n', rows) + "\n");
        return ConlluReader.Read(reader, "test").Single();
    }
}
