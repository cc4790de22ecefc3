using FsCheck;
using FsCheck.Fluent;
using Hearsay.Language.Conllu;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class SyntaxScorerTests
{
    private static readonly string[] TwoSentences =
    [
        "1 Dogs 2 nsubj", "2 bark 0 root", "3 . 2 punct", "/",
        "1 Cats 2 nsubj", "2 sleep 0 root", "3 . 2 punct",
    ];

    [Fact]
    public void A_treebank_agrees_with_itself()
    {
        Dictionary<string, double> score = Score(TwoSentences, TwoSentences);

        Assert.All(score, figure => Assert.Equal(1, figure.Value));
        Assert.Equal(["tokens", "sentences", "words", "upos", "xpos", "feats", "lemmas", "uas", "las"], score.Keys);
    }

    [Fact]
    public void A_joined_sentence_costs_sentences_and_the_head_of_the_second_root()
    {
        Dictionary<string, double> score = Score(TwoSentences,
        [
            "1 Dogs 2 nsubj", "2 bark 0 root", "3 . 2 punct", "4 Cats 5 nsubj", "5 sleep 2 parataxis", "6 . 5 punct",
        ]);

        Assert.Equal(1, score["words"]);
        Assert.Equal(0, score["sentences"]);
        Assert.Equal(5.0 / 6, score["uas"], 9);
        Assert.Equal(5.0 / 6, score["las"], 9);
    }

    [Fact]
    public void Of_a_shifted_boundary_only_whole_sentences_count()
    {
        Dictionary<string, double> score = Score(
            ["1 a 0 root", "/", "1 b 0 root", "2 c 1 dep", "/", "1 d 0 root"],
            ["1 a 0 root", "/", "1 b 0 root", "/", "1 c 0 root", "2 d 1 dep"]);

        Assert.Equal(1.0 / 3, score["sentences"], 9);
        Assert.Equal(2.0 / 4, score["uas"], 9);
    }

    [Fact]
    public void A_wrong_head_costs_uas_and_las_and_a_wrong_relation_las_alone()
    {
        Dictionary<string, double> score = Score(
            ["1 a 2 nsubj", "2 b 0 root", "3 c 2 obj", "4 d 3 nmod"],
            ["1 a 2 obj", "2 b 0 root", "3 c 2 obj", "4 d 2 nmod"]);

        Assert.Equal(3.0 / 4, score["uas"], 9);
        Assert.Equal(2.0 / 4, score["las"], 9);
    }

    [Fact]
    public void Subtypes_of_relations_are_not_compared()
    {
        Dictionary<string, double> score = Score(
            ["1 a 2 nsubj:pass", "2 b 0 root"], ["1 a 2 nsubj", "2 b 0 root"]);

        Assert.Equal(1, score["las"]);
    }

    [Fact]
    public void A_head_that_was_cut_otherwise_is_wrong()
    {
        Dictionary<string, double> score = Score(
            ["1 a 2 nsubj", "2 bc 0 root"],
            ["1 a 2 nsubj", "2 b 0 root", "3 c 2 dep"]);

        Assert.Equal(2.0 * 1 / (2 + 3), score["words"], 9);
        Assert.Equal(2.0 * 1 / (2 + 3), score["tokens"], 9);
        Assert.Equal(0, score["uas"]);
    }

    [Fact]
    public void Words_of_a_multiword_token_are_found_in_plain_tokens_by_their_forms()
    {
        Dictionary<string, double> score = Score(
            ["1 They 2 nsubj", "2-3 don't", "2 do 0 root", "3 n't 2 advmod"],
            ["1 They 2 nsubj", "2 do 0 root", "3 n't 2 advmod"]);

        Assert.Equal(1, score["words"]);
        Assert.Equal(1, score["las"]);
        Assert.Equal(2.0 * 1 / (2 + 3), score["tokens"], 9);
    }

    [Fact]
    public void A_multiword_token_split_otherwise_aligns_by_the_longest_common_subsequence()
    {
        Dictionary<string, double> score = Score(
            ["1-3 gonnago", "1 gon 0 root", "2 na 1 dep", "3 go 1 dep"],
            ["1-2 gonnago", "1 gonna 0 root", "2 go 1 dep"]);

        Assert.Equal(2.0 * 1 / (3 + 2), score["words"], 9);
        Assert.Equal(1, score["tokens"]);
        Assert.Equal(0, score["uas"]);
    }

    [Fact]
    public void Overlapping_multiword_tokens_make_one_range()
    {
        Dictionary<string, double> score = Score(
            ["1-2 ab", "1 a 0 root", "2 b 1 dep", "3-4 cd", "3 c 1 dep", "4 d 1 dep"],
            ["1 a 0 root", "2-3 bc", "2 b 1 dep", "3 c 1 dep", "4 d 1 dep"]);

        Assert.Equal(1, score["words"]);
        Assert.Equal(1, score["las"]);
        Assert.Equal(0, score["tokens"]);
    }

    [Fact]
    public void Universal_features_alone_are_compared_in_any_order()
    {
        Dictionary<string, double> score = Score(
            ["1 a 0 root X Y Number=Sing|Case=Nom|NumForm=Word a"],
            ["1 a 0 root X Y Case=Nom|Number=Sing|Typo=Yes a"]);

        Assert.Equal(1, score["feats"]);
    }

    [Fact]
    public void A_gold_lemma_of_underscore_fits_any_but_a_systems_does_not()
    {
        Assert.Equal(1, Score(["1 a 0 root X Y _ _"], ["1 a 0 root X Y _ any"])["lemmas"]);
        Assert.Equal(0, Score(["1 a 0 root X Y _ any"], ["1 a 0 root X Y _ _"])["lemmas"]);
    }

    [Fact]
    public void Tags_are_compared_one_by_one()
    {
        Dictionary<string, double> score = Score(
            ["1 a 2 dep NOUN NN _ a", "2 b 0 root VERB VB _ b"],
            ["1 a 2 dep PROPN NN _ a", "2 b 0 root VERB VBP _ c"]);

        Assert.Equal(0.5, score["upos"]);
        Assert.Equal(0.5, score["xpos"]);
        Assert.Equal(0.5, score["lemmas"]);
    }

    [Fact]
    public void Other_characters_cannot_be_compared()
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => Score(["1 abc 0 root"], ["1 abd 0 root"]));

        Assert.Contains("Character 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_treebank_agrees_with_itself_whatever_its_tokens()
    {
        Prop.ForAll(RandomTreebank.Pairs().ToArbitrary(), pair =>
            Figures(pair.Gold, pair.Gold).All(f => f.Value == 1 && f.Low == 1 && f.High == 1)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Figures_are_shares_in_a_fixed_order_and_change_sides_freely()
    {
        Prop.ForAll(RandomTreebank.Pairs().ToArbitrary(), pair =>
        {
            Figure[] there = Figures(pair.Gold, pair.System);
            Figure[] back = Figures(pair.System, pair.Gold);
            double Of(string name) => there.Single(f => f.Name == name).Value;
            return there.All(f => f.Value is >= 0 and <= 1 && f.Low <= f.High)
                && Of("las") <= Of("uas") && Of("uas") <= Of("words") && Of("upos") <= Of("words")
                && back.Single(f => f.Name == "tokens").Value == Of("tokens")
                && back.Single(f => f.Name == "sentences").Value == Of("sentences")
                && back.Single(f => f.Name == "words").Value == Of("words");
        }).QuickCheckThrowOnFailure();
    }

    private static Dictionary<string, double> Score(string[] gold, string[] system) =>
        Figures(Treebank.Of(gold), Treebank.Of(system)).ToDictionary(f => f.Name, f => f.Value);

    private static Figure[] Figures(ConlluSentence[] gold, ConlluSentence[] system) =>
        SyntaxScorer.Score(gold, [.. system.Select(s => s.Sentence)]).Figures;
}
