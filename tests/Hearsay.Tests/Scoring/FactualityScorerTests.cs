using FsCheck;
using FsCheck.Fluent;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class FactualityScorerTests
{
    [Fact]
    public void The_error_is_the_mean_of_the_distances_over_all_targets()
    {
        Assert.Equal((0 + 1 + 5) / 3.0, Score([[3], [2, -2]], [[3], [1, 3]])["mae"], 9);
    }

    [Theory]
    [InlineData(1, 0.5, 0.1)]
    [InlineData(-1, -2, 0)]
    public void A_straight_line_correlates_fully(double expected, double slope, double shift)
    {
        double[] gold = [-3, -1, 0, 2.5, 3];

        Assert.Equal(expected, Score([gold], [[.. gold.Select(x => (slope * x) + shift)]])["r"], 9);
    }

    [Fact]
    public void The_same_answer_for_everything_does_not_correlate()
    {
        Assert.Equal(0, Score([[-3, 0, 3]], [[3, 3, 3]])["r"]);
    }

    [Fact]
    public void The_correlation_is_that_of_the_textbook()
    {
        // By hand: means 2 and 5/3, sum of products 1, of squares 2 and 2/3.
        Assert.Equal(1 / Math.Sqrt(2 * 2 / 3.0), Score([[1, 2], [3]], [[1, 2], [2]])["r"], 9);
    }

    [Fact]
    public void Figures_stay_in_their_ranges()
    {
        Gen<double> label = from n in Gen.Choose(-30, 30) select n / 10.0;
        Gen<(double, double)[]> pairs = Gen.ArrayOf(from x in label from y in label select (x, y));
        Prop.ForAll(pairs.ToArbitrary(), given =>
        {
            Dictionary<string, double> score = Score([.. given.Select(p => new[] { p.Item1 })], [.. given.Select(p => new[] { p.Item2 })]);
            return score["mae"] is >= 0 and <= 6 && score["r"] is >= -1.000001 and <= 1.000001;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_set_is_read_scored_and_written_with_the_labels_predicted()
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write(
            "gold.jsonl",
            "{\"text\":\"He may  have left “early” .\",\"targets\":[{\"span1\":[3,4],\"label\":0.5},{\"span1\":[1,3],\"label\":3}],\"idx\":7}\n");
        var asked = new List<string>();
        var reader = new ScoredReader(null!, null!)
        {
            JudgeFactuality = (text, targets) =>
            {
                asked.AddRange(targets.Select(t => t.Of(text)));
                return [1.5, 3];
            },
        };

        ScoreResult result = ScoreRunner.Run(
            new ScoreRequest("factuality", [gold]) { Predictions = folder.PathOf("out") }, reader);

        Assert.Equal(["left", "may  have"], asked);
        Assert.Equal(0.5, result["mae"].Value);
        Assert.Equal(
            "{\"text\":\"He may  have left “early” .\",\"targets\":[{\"span1\":[3,4],\"label\":1.5},{\"span1\":[1,3],\"label\":3}],\"idx\":7}\n",
            File.ReadAllText(folder.PathOf("out")));
    }

    [Fact]
    public void Errors_are_counted_class_by_class_the_largest_share_first()
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write(
            "gold.jsonl",
            "{\"text\":\"He left to eat .\",\"targets\":[{\"span1\":[1,2],\"label\":3},{\"span1\":[3,4],\"label\":-1}]}\n");
        var reader = new ScoredReader(null!, null!) { JudgeFactuality = (_, _) => [2, 1], ClassifyFactuality = (_, _) => ["plain past", "planned"] };

        ScoreResult result = ScoreRunner.Run(new ScoreRequest("factuality", [gold]) { WithErrors = true }, reader);

        Assert.Equal([new ErrorClass("planned", 1, -1, 1, 2, 0.8), new ErrorClass("plain past", 1, 3, 2, 1, 0.2)], result.Errors);
    }

    [Theory]
    [InlineData("{\"text\":\"a\"}")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"text\":\"a b\",\"targets\":[{\"span1\":[1,3],\"label\":0}]}")]
    [InlineData("{\"text\":\"a b\",\"targets\":[{\"span1\":[1,1],\"label\":0}]}")]
    [InlineData("{\"text\":\"a b\",\"targets\":[{\"span1\":[1,2],\"label\":\"x\"}]}")]
    public void Another_format_is_refused_with_file_and_line(string line)
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write("gold.jsonl", "{\"text\":\"a\",\"targets\":[]}\n" + line + "\n");

        FormatException error = Assert.Throws<FormatException>(() => FactualityFile.Read(gold).ToList());

        Assert.StartsWith($"'{gold}', line 2:", error.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, double> Score(double[][] gold, double[][] system) =>
        FactualityScorer.Score(gold, system).ToDictionary(f => f.Name, f => f.Value);
}
