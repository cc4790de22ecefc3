using System.IO.Compression;
using System.Text.Json;
using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class ScoreRunnerTests
{
    private const string Gold =
        "# newdoc id = d\n1\tDogs\tdog\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_\n2\tbark\tbark\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tSpaceAfter=No\n\n"
        + "1\tSo\tso\tADV\tRB\t_\t0\troot\t_\t_\n\n"
        + "1\twhat\twhat\tPRON\tWP\t_\t0\troot\t_\t_\n\n"
        + "# newpar\n1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2\tend\tend\tNOUN\tNN\tNumber=Sing\t0\troot\t_\t_\n\n";

    /// <summary>Takes each white-space token for a sentence of one noun, and the first word of each for a person.</summary>
    private static readonly ScoredReader Naive = new(
        text => new ParsedText(text, Words(text)),
        given => [.. given.Select(g => Tagged(g.Sentence))]);

    [Fact]
    public void The_raw_text_joins_sentences_by_spaces_and_starts_paragraphs_after_a_blank_line()
    {
        using var reader = new StringReader(Gold);

        Assert.Equal("Dogs bark.So what\n\nThe end\n", GoldText.Of([.. ConlluReader.Read(reader, "test")]));
    }

    [Fact]
    public void Raw_text_is_read_scored_and_written_as_CoNLLU()
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write("gold.conllu", Gold);

        ScoreResult result = ScoreRunner.Run(new ScoreRequest("syntax", [gold]) { Predictions = folder.PathOf("out") }, Naive);

        Assert.Equal(gold, result.Gold);
        Assert.Equal(2.0 * 4 / (7 + 5), result["tokens"].Value, 9);
        Sentence[] written = [.. ConlluReader.ReadFile(folder.PathOf("out")).Select(s => s.Sentence)];
        Assert.Equal(["Dogs", "bark.So", "what", "The", "end"], written.Select(s => s.Text));
    }

    [Fact]
    public void Gold_tokens_are_kept_with_comments_and_spaces()
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write("gold.conllu", Gold);

        ScoreResult result = ScoreRunner.Run(
            new ScoreRequest("syntax", [gold]) { UseGoldTokens = true, Predictions = folder.PathOf("out") }, Naive);

        Assert.Equal(1, result["tokens"].Value);
        Assert.Equal(1, result["sentences"].Value);
        Assert.Equal(2.0 / 7, result["upos"].Value, 9);
        ConlluSentence[] written = [.. ConlluReader.ReadFile(folder.PathOf("out"))];
        Assert.Equal("Dogs bark.", written[0].Sentence.Text);
        Assert.True(written[0].StartsDocument && written[0].IsGluedToNext);
    }

    [Fact]
    public void Packed_and_several_gold_files_make_one_set()
    {
        using var folder = new ScratchFolder();
        string plain = folder.Write("gold.conllu", Gold);
        using (var packed = new StreamWriter(new GZipStream(File.Create(folder.PathOf("gold.conllu.gz")), CompressionLevel.Fastest)))
        {
            packed.Write(Gold);
        }

        ScoreResult result = ScoreRunner.Run(
            new ScoreRequest("syntax", [plain, plain + ".gz"]) { UseGoldTokens = true }, Naive);

        Assert.Equal(new ResampledUnits("sentences", 8), result.Units);
    }

    [Fact]
    public void Names_are_scored_and_written_as_IOB2()
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write("gold.iob2", "1\tAda\tB-PER\n2\tin\tO\n3\tParis\tB-LOC\n\n1\tYes\tO\n\n");

        ScoreResult result = ScoreRunner.Run(new ScoreRequest("names", [gold]) { Predictions = folder.PathOf("out") }, Naive);

        Assert.Equal(0.5, result["precision"].Value);
        Assert.Equal(0.5, result["recall"].Value);
        Assert.Equal("1\tAda\tB-PER\n2\tin\tO\n3\tParis\tO\n\n1\tYes\tB-PER\n\n", File.ReadAllText(folder.PathOf("out")));
    }

    [Fact]
    public void The_score_is_one_line_of_JSON()
    {
        var output = new StringWriter();

        ScoreResultWriter.WriteJson(output, new ScoreResult("names", "é.iob2", [new Figure("f1.PER", 2.0 / 3, 0.5, 0.75)], new("sentences", 3)));

        Assert.Equal(
            "{\"kind\":\"names\",\"gold\":\"é.iob2\",\"figures\":{\"f1.PER\":0.666667},\"intervals\":{\"f1.PER\":[0.5,0.75]}}\n",
            output.ToString());
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(output.ToString()).RootElement.ValueKind);
    }

    [Fact]
    public void The_table_shows_shares_in_per_cent_and_what_was_drawn()
    {
        var output = new StringWriter();

        ScoreResultWriter.WriteTable(output, new ScoreResult("syntax", "x", [new Figure("las", 0.8125, 0.8, 0.825)], new("documents", 31)));

        Assert.Contains("las        81.25   80.00 to 82.50\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1,000 resamples of 31 documents", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gold_set_that_is_not_there_is_named_with_the_folder_that_was_searched()
    {
        FileNotFoundException error = Assert.Throws<FileNotFoundException>(
            () => ScoreRunner.Run(new ScoreRequest("syntax", ["no-such.conllu"]), Naive));

        Assert.Contains("'no-such.conllu'", error.Message, StringComparison.Ordinal);
        Assert.Contains(GoldPath.Root, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_gold_set_and_an_unknown_kind_are_refused()
    {
        using var folder = new ScratchFolder();
        string empty = folder.Write("empty", "# nothing\n");

        Assert.Throws<InvalidDataException>(() => ScoreRunner.Run(new ScoreRequest("syntax", [empty]), Naive));
        Assert.Throws<InvalidDataException>(() => ScoreRunner.Run(new ScoreRequest("names", [empty]), Naive));
        Assert.Throws<ArgumentException>(() => ScoreRunner.Run(new ScoreRequest("truth", [empty]), Naive));
    }

    private static List<Sentence> Words(string text)
    {
        var sentences = new List<Sentence>();
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                sentences.Add(Nouns(text, [new TextSpan(start, end)]));
                start = end;
            }
        }

        return sentences;
    }

    private static Sentence Tagged(Sentence given) =>
        Nouns(given.Text, [.. Enumerable.Range(0, given.Count).Select(given.SpanOf)]);

    private static Sentence Nouns(string text, TextSpan[] words)
    {
        var columns = new SyntaxColumns(words.Length);
        Array.Fill(columns.Upos, UniversalPos.Noun);
        Array.Fill(columns.Deprels, "root");
        string[] forms = [.. words.Select(w => w.Of(text))];
        return new Sentence(text, words, forms, new bool[words.Length], columns, [new Name(0, 1, NameType.Person)]);
    }
}
