using Hearsay.Language.Syntax;
using Hearsay.Training.Scoring;
using Xunit;

namespace Hearsay.Tests.Scoring;

public class DatesScorerTests
{
    private const string Text = "The talks began in late October 1962 and lasted three days.";

    private static readonly FoundTime Month = Time("late October 1962", "DATE", "1962-10");
    private static readonly FoundTime Days = Time("three days", "DURATION", "P3D");

    [Fact]
    public void The_gold_set_agrees_with_itself() =>
        Assert.All(Score([Month, Days], [Month, Days]).Values, value => Assert.Equal(1, value));

    [Fact]
    public void Words_that_overlap_count_as_found_but_not_as_the_same()
    {
        Dictionary<string, double> score = Score([Month, Days], [Time("October 1962", "DATE", "1962-10"), Days]);

        Assert.Equal(0.5, score["strict.f1"]);
        Assert.Equal(1, score["relaxed.f1"]);
        Assert.Equal(1, score["value.f1"]);
    }

    [Fact]
    public void A_wrong_value_counts_against_the_value_only()
    {
        Dictionary<string, double> score = Score([Month, Days], [Month, Days with { Value = "P3M" }]);

        Assert.Equal(1, score["strict.f1"]);
        Assert.Equal(0.5, score["value.f1"]);
    }

    [Fact]
    public void One_expression_answers_for_one_only()
    {
        FoundTime both = Time("October 1962 and lasted three days", "DATE", "1962-10");

        Assert.Equal(2.0 / 3, Score([Month, Days], [both])["relaxed.f1"], 9);
    }

    [Fact]
    public void TimeML_is_read_and_written_with_its_creation_time()
    {
        using var folder = new ScratchFolder();
        string gold = folder.Write("gold/a.tml", """
            <?xml version="1.0" ?>
            <TimeML><DOCID>a</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="1962-10-24" functionInDocument="CREATION_TIME">Oct. 24</TIMEX3></DCT>
            <TEXT>Ships <EVENT eid="e1">turned</EVENT> back &amp; waited <TIMEX3 tid="t1" type="DATE" value="1962-10-23">yesterday</TIMEX3>.</TEXT></TimeML>
            """);
        string? seen = null;
        var reader = new ScoredReader(_ => throw new NotSupportedException(), _ => throw new NotSupportedException())
        {
            FindTimes = (text, created) =>
            {
                seen = created;
                int at = text.IndexOf("yesterday", StringComparison.Ordinal);
                return [new FoundTime(new TextSpan(at, at + 9), "DATE", "1962-10-23")];
            },
        };

        ScoreResult result = ScoreRunner.Run(
            new ScoreRequest("dates", [Path.GetDirectoryName(gold)!]) { Predictions = folder.PathOf("out") }, reader);

        Assert.Equal("1962-10-24", seen);
        Assert.Equal(1, result["strict.f1"].Value);
        TimedText written = Assert.Single(TimeMlFolder.Read(folder.PathOf("out")));
        Assert.Equal("Ships turned back & waited yesterday.", written.Text);
        Assert.Equal("1962-10-23", Assert.Single(written.Times).Value);
        Assert.Equal("1962-10-24", written.Created);
    }

    private static FoundTime Time(string words, string type, string value)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new FoundTime(new TextSpan(start, start + words.Length), type, value);
    }

    private static Dictionary<string, double> Score(FoundTime[] gold, FoundTime[] system) =>
        DatesScorer.Score([new TimedText("a", Text, null, gold)], [new TimedText("a", Text, null, system)])
            .ToDictionary(f => f.Name, f => f.Value);
}
