using System.IO.Compression;
using Hearsay.Language;
using Hearsay.Language.Conllu;
using Hearsay.Language.Syntax;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

/// <summary>The public sets are read as they are.</summary>
public class GoldSetTests
{
    private const string Ewt = "ud/en_ewt-ud-dev.conllu.gz";
    private const string Gum = "ud/en_gum-ud-dev.conllu.gz";
    private const string Uner = "ner/en_ewt-ud-dev.iob2";
    private const string Uw = "factuality/UW/dev.jsonl";

    [GoldFact(Ewt, Gum)]
    public void Treebanks_come_back_as_they_were_but_for_the_enhanced_graph()
    {
        foreach (string gold in (string[])[Ewt, Gum])
        {
            var written = new StringWriter();
            var writer = new ConlluWriter(written);
            foreach (ConlluSentence sentence in ConlluReader.ReadFile(GoldData.PathOf(gold)))
            {
                writer.Write(sentence);
            }

            Assert.Equal(BasicLines(GoldData.PathOf(gold)), written.ToString().Split('\n'));
        }
    }

    [GoldFact(Ewt, Gum)]
    public void The_raw_text_of_a_treebank_has_every_sentence_word_for_word()
    {
        foreach (string gold in (string[])[Ewt, Gum])
        {
            ConlluSentence[] sentences = [.. ConlluReader.ReadFile(GoldData.PathOf(gold))];
            string text = GoldText.Of(sentences);

            int at = 0;
            foreach (ConlluSentence sentence in sentences)
            {
                at = text.IndexOf(sentence.Sentence.Text, at, StringComparison.Ordinal) + sentence.Sentence.Text.Length;
                Assert.True(at >= sentence.Sentence.Text.Length, sentence.Sentence.Text);
            }
        }
    }

    [GoldFact(Ewt)]
    public void A_system_that_knew_the_treebank_would_be_right_throughout()
    {
        string path = GoldData.PathOf(Ewt);
        Sentence[] known = [.. ConlluReader.ReadFile(path).Select(s => s.Sentence)];
        var reader = new ScoredReader(text => new ParsedText(text, known), given => known);

        ScoreResult result = ScoreRunner.Run(new ScoreRequest("syntax", [path]), reader);

        Assert.All(result.Figures, figure => Assert.Equal(1, figure.Value));
        Assert.Equal("documents", result.Units.Kind);
    }

    [GoldFact(Uner)]
    public void The_names_of_UNER_lie_on_the_tokens_of_their_sentences()
    {
        Iob2Sentence[] gold = [.. Iob2File.Read(GoldData.PathOf(Uner))];
        ConlluSentence[] tokens = NamesRun.ToConllu(gold);

        Assert.Equal(966, gold.Sum(s => NameSpan.Of(s.Tags).Count));
        Assert.True(gold.Zip(tokens).Count(pair => pair.First.Text == pair.Second.Sentence.Text) > 0.98 * gold.Length);
    }

    [GoldFact(Uw)]
    public void Every_target_of_UW_is_the_word_that_was_rated()
    {
        FactualityItem[] items = [.. FactualityFile.Read(GoldData.PathOf(Uw))];

        Assert.Equal(992, items.Length);
        foreach (FactualityItem item in items)
        {
            Assert.Equal(
                item.Json["targets"]!.AsArray().Select(t => t!["span_text"]!.GetValue<string>()),
                item.Targets.Select(t => t.Of(item.Text)));
        }
    }

    /// <summary>The lines of a packed file without empty nodes, enhanced dependencies and the remarks on multiword tokens.</summary>
    private static IEnumerable<string> BasicLines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        foreach (string line in reader.ReadToEnd().Split('\n'))
        {
            string[] cells = line.Split('\t');
            if (cells.Length == 1)
            {
                yield return line;
            }
            else if (!cells[0].Contains('.', StringComparison.Ordinal))
            {
                bool isMultiword = cells[0].Contains('-', StringComparison.Ordinal);
                cells[8] = "_";
                cells[9] = isMultiword && cells[9] != "SpaceAfter=No" ? "_" : cells[9];
                yield return string.Join('\t', cells);
            }
        }
    }
}
