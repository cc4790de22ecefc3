using Hearsay.Documents;
using Hearsay.Language;
using Hearsay.Language.Syntax;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class LinksScorerTests
{
    private const string Text = "Ana Ruiz, the minister, met Luis Paz. She thanked him. It rained.";
    private const string Gold = "tests/Hearsay.Tests/Gold/links.tsv";

    private static readonly TextSpan Ana = At("Ana Ruiz");
    private static readonly TextSpan Luis = At("Luis Paz");

    [Fact]
    public void The_gold_set_agrees_with_itself() =>
        Assert.All(["precision", "recall", "f1", "accuracy"], name => Assert.Equal(1, Score(("She", Ana), ("him", Luis))[name]));

    [Fact]
    public void A_wrong_link_counts_against_precision_and_recall()
    {
        Dictionary<string, double> score = Score(("She", Luis), ("him", Luis));

        Assert.Equal(0.5, score["precision"]);
        Assert.Equal(0.5, score["recall"]);
        Assert.Equal(2.0 / 3, score["accuracy"], 9);
    }

    [Fact]
    public void A_link_of_words_that_mean_nobody_counts_against_precision()
    {
        Dictionary<string, double> score = Score(("She", Ana), ("him", Luis), ("It", Ana));

        Assert.Equal(2.0 / 3, score["precision"], 9);
        Assert.Equal(1, score["recall"]);
    }

    [Fact]
    public void A_missing_link_counts_against_recall() => Assert.Equal(0.5, Score(("She", Ana))["recall"]);

    [Fact]
    public void A_longer_mention_of_the_same_will_do() =>
        Assert.Equal(1, Score(("She", new TextSpan(0, "Ana Ruiz, the".Length)), ("him", Luis))["f1"]);

    [Fact]
    public void Documents_of_a_corpus_are_found_by_number_or_by_name()
    {
        Dictionary<string, string> numbered = CorpusFile.Read(new StringReader("One.\nTwo.\n \n\nThree.\r\n"), new HashSet<string> { "1", "2" });
        Dictionary<string, string> named = CorpusFile.Read(new StringReader("=== A_1\nOne.\n\nTwo.\n=== B_1\nThree.\n"), new HashSet<string> { "A_1" });

        Assert.Equal("One.\nTwo.", numbered["1"]);
        Assert.Equal("Three.", numbered["2"]);
        Assert.Equal("One.\n\nTwo.", Assert.Single(named).Value);
    }

    [Fact]
    public void Rows_are_read_written_and_held_to_the_text()
    {
        using var folder = new ScratchFolder();
        string check = LinkFile.CheckOf(["She", "Ana Ruiz"]);
        string corpus = folder.Write("data/corpora/a.txt", Text);
        string gold = folder.Write("gold.tsv", $"# comment\ndev\ta.txt\t1\tpronoun\t38\t41\t0-8\t{check}\ntest\ta.txt\t1\tpronoun\t38\t41\t0-8\t{check}\n");
        string predictions = folder.PathOf("out.tsv");
        var reader = new ScoredReader(_ => throw new NotSupportedException(), _ => throw new NotSupportedException())
        {
            FindLinks = _ => [new FoundLink(At("She"), Ana, SourceKind.Person, false, false)],
        };
        var request = new ScoreRequest("links", [gold]) { Half = "dev", Data = Path.Combine(corpus, "..", ".."), Predictions = predictions };

        ScoreResult score = ScoreRunner.Run(request, reader);

        Assert.Equal(1, score["f1.pronoun"].Value);
        Assert.Equal($"dev\ta.txt\t1\tpronoun\t38\t41\t0-8\t{check}\n", File.ReadAllText(predictions));
        folder.Write("data/corpora/a.txt", "Another text, of about the same length as the one above it.");
        Assert.Throws<InvalidDataException>(() => ScoreRunner.Run(request, reader));
    }

    [Theory]
    [InlineData("dev\ta.txt\t1\tpronoun\t38\t41\t0-8")]
    [InlineData("dev\ta.txt\t1\tpronoun\t41\t38\t0-8\tx")]
    public void A_line_of_another_form_is_named(string line)
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write("gold.tsv", line + "\n");

        Assert.Contains("line 1", Assert.Throws<FormatException>(() => LinkFile.Read(gold, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_links_and_more_are_labelled()
    {
        IReadOnlyList<LinkItem> items = LinkFile.Read(GoldData.InRepository(Gold.Split('/')), null);

        Assert.True(items.Count(i => i.Chain.Count > 0) >= 200);
        Assert.All(items, i => Assert.Contains(i.Kind, LinksScorer.Kinds));
    }

    [GoldFact("corpora/te3_silver_newswire.txt.gz", "corpora/un-general-debate/1982.txt.gz")]
    public void The_labelled_texts_are_those_of_the_corpora_and_read_better_than_by_the_nearest_mention()
    {
        LanguageReader language = LanguageReader.Load();
        var reader = new ScoredReader(language.Parse, language.ParseTokens) { FindLinks = text => StageReader.FindLinks(language, null, text) };

        ScoreResult score = ScoreRunner.Run(new ScoreRequest("links", [GoldData.InRepository(Gold.Split('/'))]) { Data = GoldData.Root, Half = "dev" }, reader);

        Assert.True(score["f1"].Value > score["f1.baseline"].Value);
    }

    private static Dictionary<string, double> Score(params (string Words, TextSpan Antecedent)[] found)
    {
        LinkItem Item(string words, params TextSpan[] chain) => new("dev", "a.txt", "1", "pronoun", At(words), chain, "");
        var text = new LinkedText(Text, [Item("She", Ana), Item("him", Luis), Item("It")])
        {
            Found = [.. found.Select(f => new FoundLink(At(f.Words), f.Antecedent, SourceKind.Person, false, false))],
        };
        return LinksScorer.Score([text]).ToDictionary(f => f.Name, f => f.Value);
    }

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);
}
