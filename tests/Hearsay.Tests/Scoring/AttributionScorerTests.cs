using FsCheck;
using FsCheck.Fluent;
using Hearsay.Language.Syntax;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class AttributionScorerTests
{
    private const string Text = "Officials said the bridge would reopen, according to Reuters.";

    private static readonly AttributionSpans Said = Of(["Officials"], ["said"], ["the bridge would reopen"]);

    [Fact]
    public void The_gold_set_agrees_with_itself()
    {
        Assert.All(Score([Said], [Said]).Values, value => Assert.Equal(1, value));
    }

    [Fact]
    public void Half_the_words_of_a_content_are_enough_for_the_whole_but_not_for_the_tokens()
    {
        Dictionary<string, double> score = Score([Said], [Of(["Officials"], ["said"], ["the bridge"])]);

        Assert.Equal(1, score["whole.f1"]);
        Assert.Equal(1, score["source.f1"]);
        Assert.Equal(2.0 * 2 / (4 + 2), score["content.f1"], 9);
    }

    [Fact]
    public void Less_than_half_of_one_part_is_no_match()
    {
        Assert.Equal(0, Score([Said], [Of(["Officials"], ["said"], ["the"])])["whole.f1"]);
    }

    [Fact]
    public void An_empty_source_matches_only_an_empty_source()
    {
        AttributionSpans unsourced = Of([], ["said"], ["the bridge would reopen"]);

        Assert.Equal(1, Score([unsourced], [unsourced])["whole.f1"]);
        Assert.Equal(0, Score([unsourced], [Said])["whole.f1"]);
        Assert.Equal(0, Score([Said], [unsourced])["whole.f1"]);
    }

    [Fact]
    public void A_gold_attribution_is_matched_once_and_the_best_pairing_counts()
    {
        AttributionSpans wide = Of(["Officials"], ["said"], ["the bridge would reopen"]);
        AttributionSpans narrow = Of(["Officials"], ["said"], ["the bridge"]);

        Assert.Equal(2.0 * 1 / (1 + 2), Score([wide], [wide, narrow])["whole.f1"], 9);

        // "the bridge" fits both gold attributions and "bridge would reopen" one: taken greedily, one would be left alone.
        AttributionSpans other = Of(["Officials"], ["said"], ["bridge would reopen"]);
        Assert.Equal(1, Score([narrow, wide], [wide, narrow])["whole.f1"]);
        Assert.Equal(1, Score([wide, narrow], [narrow, other])["whole.f1"]);
    }

    [Fact]
    public void Tokens_are_runs_of_letters_or_digits_and_single_other_characters()
    {
        const string Odd = "It’s 5.3%—𝒜b😀!";

        Assert.Equal(
            ["It", "’", "s", "5", ".", "3", "%", "—", "𝒜b", "😀", "!"],
            AttributionScorer.TokensOf(Odd).Select(t => t.Of(Odd)));
    }

    [Fact]
    public void Tokens_cover_all_but_white_space_of_any_text()
    {
        Prop.ForAll<string>(given =>
        {
            string text = given ?? "";
            TextSpan[] tokens = AttributionScorer.TokensOf(text);
            return tokens.Zip(tokens.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                && Enumerable.Range(0, text.Length).All(i => char.IsWhiteSpace(text[i]) != tokens.Any(t => t.Contains(i)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Figures_are_shares_and_do_not_depend_on_order()
    {
        Gen<TextSpan[]> part =
            from starts in Gen.ArrayOf(Gen.Choose(0, 50))
            from length in Gen.Choose(1, 12)
            select starts.Take(2).Select(s => new TextSpan(s, Math.Min(s + length, Text.Length))).ToArray();
        Gen<AttributionSpans> one = from s in part from c in part from t in part select new AttributionSpans(s, c, t);
        Gen<(AttributionSpans[], AttributionSpans[])> both =
            from gold in Gen.ArrayOf(one) from system in Gen.ArrayOf(one) select (gold, system);
        Prop.ForAll(both.ToArbitrary(), pair =>
        {
            (AttributionSpans[] gold, AttributionSpans[] system) = pair;
            Dictionary<string, double> score = Score(gold, system);
            Dictionary<string, double> turned = Score([.. gold.Reverse()], [.. system.Reverse()]);
            Dictionary<string, double> swapped = Score(system, gold);
            return score.All(f => f.Value is >= 0 and <= 1 && turned[f.Key] == f.Value && swapped[f.Key] == f.Value);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Brat_files_are_read_with_broken_spans_and_second_contents()
    {
        using var reader = new StringReader(
            "T1\tSource 0 9\tOfficials\n"
            + "T2\tCue 10 14\tsaid\n"
            + "T3\tContent 15 25;32 38\tthe\nbridge reopen\n"
            + "T4\tContent 26 31\twould\n"
            + "T5\tAttribution 10 14\tsaid\n"
            + "T6\tDiscard 0 9\tOfficials\n"
            + "E1\tAttribution:T5 Content:T3 Cue:T2 Source:T1 Content2:T4\n"
            + "E2\tAttribution-no-source:T5 \n"
            + "#1\tAnnotatorNotes T1\tE3\n");

        AttributionSpans read = BratFile.Read(reader, Text, "test").Single();

        Assert.Equal(["Officials"], read.Source.Select(s => s.Of(Text)));
        Assert.Equal(["the bridge", "would", "reopen"], read.Content.Select(s => s.Of(Text)));
    }

    [Theory]
    [InlineData("T1\tSource 0 900\tx")]
    [InlineData("T1\tSource 5 3\tx")]
    [InlineData("T1\tSource\tx")]
    [InlineData("E1\tAttribution:T1 Cue:T9")]
    public void What_does_not_fit_the_text_is_refused_with_file_and_line(string line)
    {
        using var reader = new StringReader("#1\tnote\n" + line + "\n");

        FormatException error = Assert.Throws<FormatException>(() => BratFile.Read(reader, Text, "test"));

        Assert.StartsWith("'test', line 2:", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_of_brat_files_count_code_points()
    {
        const string Emoji = "😀 Ada said 😀 yes";
        var written = new StringWriter();
        AttributionSpans[] given = [Of(Emoji, ["Ada"], ["said"], ["😀 yes"])];

        BratFile.Write(written, Emoji, given);

        Assert.Contains("Source 2 5\tAda", written.ToString(), StringComparison.Ordinal);
        using var reader = new StringReader(written.ToString());
        AttributionSpans read = BratFile.Read(reader, Emoji, "test").Single();
        Assert.Equal(given[0].Content, read.Content);
        Assert.Equal(given[0].Source, read.Source);
    }

    [Fact]
    public void A_folder_is_scored_by_its_first_annotator_and_written_as_one()
    {
        using var folder = new ScratchFolder();
        folder.Write("gold/text/a_b.txt", Text);
        folder.Write("gold/text/a.txt", "No annotations.");
        folder.Write("gold/attributions/a_b_x.ann", "T1\tCue 10 14\tsaid\nE1\tAttribution-no-source:T1 Cue:T1\n");
        folder.Write("gold/attributions/a_b_y.ann", "");
        var reader = new ScoredReader(null!, null!) { Attribute = text => [Of([], ["said"], [])] };

        ScoreResult result = ScoreRunner.Run(
            new ScoreRequest("attribution", [folder.PathOf("gold")]) { Predictions = folder.PathOf("out") }, reader);

        Assert.Equal(1, result["whole.f1"].Value);
        Assert.Equal(new ResampledUnits("documents", 1), result.Units);
        Assert.Equal(
            "T1\tAttribution-no-source 10 14\tsaid\nT2\tCue 10 14\tsaid\nE1\tAttribution-no-source:T1 Cue:T2\n",
            File.ReadAllText(folder.PathOf("out/attributions/a_b_hearsay.ann")));
    }

    private static AttributionSpans Of(string[] source, string[] cue, string[] content) => Of(Text, source, cue, content);

    private static AttributionSpans Of(string text, string[] source, string[] cue, string[] content) =>
        new(Find(text, source), Find(text, cue), Find(text, content));

    private static TextSpan[] Find(string text, string[] words) =>
        [.. words.Select(w => text.IndexOf(w, StringComparison.Ordinal) is var at && at >= 0
            ? new TextSpan(at, at + w.Length)
            : throw new ArgumentException(w, nameof(words)))];

    private static Dictionary<string, double> Score(AttributionSpans[] gold, AttributionSpans[] system) =>
        AttributionScorer.Score([new AttributedText("x", Text, gold)], [system]).ToDictionary(f => f.Name, f => f.Value);
}
