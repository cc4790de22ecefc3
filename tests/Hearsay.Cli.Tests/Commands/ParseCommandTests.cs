using System.Text;
using Hearsay.Cli.Terminal;
using Hearsay.Language.Conllu;
using Xunit;

namespace Hearsay.Cli.Tests.Commands;

public sealed class ParseCommandTests : IDisposable
{
    private readonly Shell shell = new();

    [Fact]
    public void Text_becomes_CoNLLU_with_documents_paragraphs_and_sentences()
    {
        string path = shell.Write("speech.txt", "He denied it. She left.\n\nThey stayed.\n");

        CommandResult result = shell.Run("parse", path);

        Assert.Equal(0, result.Code);
        Assert.Empty(result.Error);
        Assert.StartsWith($"# newdoc id = {path}\n# newpar\n# sent_id = 1\n# text = He denied it.\n1\tHe\t", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n\n# newpar\n# sent_id = 3\n# text = They stayed.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(["He denied it.", "She left.", "They stayed."], Sentences(result).Select(s => s.FindComment("text")));
    }

    [Fact]
    public void Several_files_follow_one_another_and_standard_input_is_one_of_them()
    {
        string path = shell.Write("one.txt", "One came.");
        shell.Input = Encoding.UTF8.GetBytes("Two came.");

        Assert.Equal([path, "-"], Sentences(shell.Run("parse", path, "-")).Select(s => s.FindComment("newdoc id")));
    }

    [Fact]
    public void Names_stand_in_the_last_column_where_they_are_asked_for()
    {
        string path = shell.Write("one.txt", "Andrei Gromyko left Moscow.");

        Assert.Contains("Name=", shell.Run("parse", path, "--names").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Name=", shell.Run("parse", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_tokens_and_comments_are_kept()
    {
        string path = shell.Write("gold.conllu", """
            # sent_id = a-1
            # text = He left.
            1	He	_	_	_	_	_	_	_	_
            2	left	_	_	_	_	_	_	_	SpaceAfter=No
            3	.	_	_	_	_	_	_	_	_


            """.ReplaceLineEndings("\n"));

        ConlluSentence sentence = Assert.Single(Sentences(shell.Run("parse", "--conllu", path)));

        Assert.Equal("a-1", sentence.FindComment("sent_id"));
        Assert.Equal(["He", "left", "."], sentence.Sentence.Tokens.Select(t => t.Form));
        Assert.Equal("leave", sentence.Sentence[1].Lemma);
    }

    [Fact]
    public void What_is_printed_does_not_depend_on_the_number_of_jobs()
    {
        string path = shell.Write("long.txt", string.Concat(Enumerable.Range(0, 3000).Select(i => $"Ship {i} turned back.{(i % 7 == 0 ? "\n\n" : " ")}")));

        Assert.Equal(shell.Run("parse", path, "--jobs", "1").Output, shell.Run("parse", path, "--jobs", "3").Output);
    }

    [Fact]
    public void A_file_that_fails_is_named_and_the_others_are_parsed()
    {
        string good = shell.Write("good.txt", "He left.");
        string folder = Directory.CreateDirectory(Path.Combine(shell.Folder, "folder.txt")).FullName;

        CommandResult result = shell.Run("parse", "missing.txt", folder, good);

        Assert.Equal(1, result.Code);
        Assert.Equal($"hearsay: 'missing.txt': no such file. Check the spelling.\nhearsay: '{folder}': a folder. Name the files in it.\n", result.Error);
        Assert.Single(Sentences(result));
    }

    [Fact]
    public void A_damaged_gzip_file_or_treebank_is_named()
    {
        string packed = shell.Write("text.gz", "not packed");
        string treebank = shell.Write("bad.conllu", "1\tHe\n\n");

        CommandResult result = shell.Run("parse", packed, "--conllu", treebank);

        Assert.Equal(1, result.Code);
        Assert.Contains($"'{packed}': not a gzip file, or damaged.", result.Error, StringComparison.Ordinal);
        Assert.Contains($"'{treebank}', line 1:", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void Nothing_gives_nothing(string text)
    {
        CommandResult result = shell.Run("parse", shell.Write("empty.txt", text));

        Assert.Equal((0, "", ""), (result.Code, result.Output, result.Error));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_parsed_as_best_they_can()
    {
        shell.Input = [.. Enumerable.Range(0, 4096).Select(i => (byte)((i * 7919) >> 3))];

        CommandResult result = shell.Run("parse", "-");

        Assert.Equal(0, result.Code);
        Assert.All(result.Output.Split('\n').Where(l => l.Length > 0 && l[0] != '#'), line => Assert.Equal(10, line.Split('\t').Length));
    }

    [Fact]
    public void A_reader_that_has_seen_enough_ends_it_without_a_word()
    {
        string path = shell.Write("long.txt", string.Concat(Enumerable.Repeat("He left. ", 5000)));
        shell.Output = new ClosedPipe();

        CommandResult result = shell.Run("parse", path);

        Assert.Equal((ExitCode.Success, ""), (result.Code, result.Error));
    }

    private static List<ConlluSentence> Sentences(CommandResult result)
    {
        using var text = new StringReader(result.Output);
        return [.. ConlluReader.Read(text, "output")];
    }

    public void Dispose() => shell.Dispose();
}
