using FsCheck;
using FsCheck.Fluent;
using Hearsay.Weighing.Forecasts;
using Xunit;

namespace Hearsay.Tests.Weighing.Forecasts;

/// <summary>
/// The expected scores were calculated apart from this code, in decimal arithmetic of 50 digits, from the formulas in docs/ledger.md.
/// </summary>
public sealed class ScoreCardTests
{
    private static readonly DateOnly Day = new(2020, 1, 1);

    private static readonly (double Probability, bool Happened)[] Known =
    [
        (0.9, true), (0.8, true), (0.8, false), (0.7, true), (0.7, true), (0.6, false), (0.6, true), (0.55, true), (0.5, false), (0.45, false),
        (0.4, true), (0.35, false), (0.3, false), (0.3, false), (0.2, false), (0.2, true), (0.15, false), (0.1, false), (0.05, false),
        (0.95, true), (0.65, true), (0.25, false),
    ];

    [Fact]
    public void Numbers_are_scored_as_an_independent_calculation_does()
    {
        NumericScore score = ScoreCardMaker.Make(Known.Select(Numeric), Day).Numeric!;

        Assert.Equal(22, score.Count);
        Equal(0.16409090909090909, score.Brier);
        Equal(0.086375061889961711, score.BrierInterval!.Value.Low);
        Equal(0.24180675629185647, score.BrierInterval!.Value.High);
        Equal(0.49768933759373886, score.Logarithmic);
        Equal(0.31570737254250095, score.LogarithmicInterval!.Value.Low);
        Equal(0.67967130264497677, score.LogarithmicInterval!.Value.High);
        Equal(0.24793388429752067, score.Reference);
        Equal(0.33816666666666667, score.Skill!.Value);
    }

    [Fact]
    public void Calibration_is_told_in_tenths_that_add_up_to_all()
    {
        NumericScore score = ScoreCardMaker.Make(Known.Select(Numeric), Day).Numeric!;

        Assert.Equal(22, score.Bins.Sum(b => b.Ids.Count));
        Assert.Equal(10, score.Bins.Sum(b => b.True));
        CalibrationBin bin = Assert.Single(score.Bins, b => b.Low == 0.6);
        Assert.Equal((3, 2), (bin.Ids.Count, bin.True));
        Equal(0.61666666666666667, bin.Forecast);
    }

    [Fact]
    public void The_interval_of_a_share_is_that_of_Wilson()
    {
        ScoreInterval interval = ScoreInterval.OfShare(7, 12);

        Equal(0.31951131254954973, interval.Low);
        Equal(0.80673968634124346, interval.High);
        Equal(0, ScoreInterval.OfShare(0, 5).Low);
        Equal(0.43448246478317482, ScoreInterval.OfShare(0, 5).High);
    }

    [Fact]
    public void Who_was_certain_and_wrong_has_an_infinite_logarithmic_score()
    {
        NumericScore score = ScoreCardMaker.Make([.. Known.Select(Numeric), Numeric((1, false), 99)], Day).Numeric!;

        Assert.True(double.IsPositiveInfinity(score.Logarithmic));
        Assert.Null(score.LogarithmicInterval);
        Assert.Equal(0, ScoringRules.Logarithmic(1, true));
    }

    [Fact]
    public void Below_twenty_resolved_there_are_counts_and_no_scores()
    {
        ScoreCard card = ScoreCardMaker.Make(Known.Take(19).Select(Numeric), Day);

        Assert.Equal((19, 19, 19), (card.Made, card.Matured, card.Resolved));
        Assert.False(card.IsScored);
        Assert.Null(card.Numeric);
        Assert.Null(card.BaseRate);
    }

    [Fact]
    public void Void_partly_and_unresolvable_are_counted_and_not_scored()
    {
        JudgedForecast[] others =
        [
            Numeric((0.9, true), 50) with { Outcome = ForecastOutcome.Void }, Numeric((0.9, true), 51) with { Outcome = ForecastOutcome.Partly },
            Numeric((0.9, true), 52) with { Outcome = ForecastOutcome.Unresolvable },
        ];
        ScoreCard card = ScoreCardMaker.Make([.. Known.Select(Numeric), .. others], Day);

        Assert.Equal((25, 23), (card.Made, card.Resolved));
        Assert.Equal((1, 1, 1), (card.Outcomes[ForecastOutcome.Void], card.Outcomes[ForecastOutcome.Partly], card.Outcomes[ForecastOutcome.Unresolvable]));
        Assert.Equal(22, card.Numeric!.Count);
    }

    [Fact]
    public void May_and_could_are_never_counted_as_right_or_wrong()
    {
        JudgedForecast open = Numeric((0.5, true), 60) with { Form = ForecastForm.Unfalsifiable, Low = null, High = null };
        ScoreCard card = ScoreCardMaker.Make([.. Known.Select(Numeric), open], Day);

        Assert.Equal(1, card.Unfalsifiable);
        Assert.Equal(22, card.Resolved);
        Assert.Equal(10.0 / 22, card.BaseRate);
    }

    [Fact]
    public void Words_are_counted_by_their_band_and_will_by_itself()
    {
        IEnumerable<JudgedForecast> likely = Enumerable.Range(0, 15).Select(i => Worded(i, 0.55, 0.8, i < 9));
        IEnumerable<JudgedForecast> will = Enumerable.Range(20, 10).Select(i => Worded(i, null, null, i < 24));
        ScoreCard card = ScoreCardMaker.Make(likely.Concat(will), Day);

        Assert.Null(card.Numeric);
        Assert.Equal(["likely", "will"], card.Worded.Select(w => w.Name));
        Assert.Equal([(9, 15), (4, 10)], card.Worded.Select(w => (w.True, w.Ids.Count)));
    }

    [Fact]
    public void The_lead_time_is_the_median_of_the_days_from_making_to_deadline()
    {
        IEnumerable<JudgedForecast> all = Enumerable.Range(0, 20).Select(i => Worded(i, 0.55, 0.8, true) with { Deadline = new DateOnly(2019, 1, 1).AddDays(i) });

        Assert.Equal(9.5, ScoreCardMaker.Make(all, Day).LeadTime);
    }

    [Fact]
    public void What_is_settled_later_was_not_settled_on_the_day()
    {
        JudgedForecast later = Worded(1, 0.55, 0.8, true) with { Settled = new DateOnly(2020, 2, 1), Deadline = new DateOnly(2020, 3, 1) };
        ScoreCard card = ScoreCardMaker.Make([later], Day);

        Assert.Equal((1, 0, 0), (card.Made, card.Matured, card.Resolved));
    }

    [Fact]
    public void Cards_do_not_depend_on_the_order() => Prop.ForAll<int>(seed =>
    {
        JudgedForecast[] all = [.. Known.Select(Numeric)];
        ScoreCard one = ScoreCardMaker.Make(all, Day);
        new Random(seed).Shuffle(all);
        ScoreCard other = ScoreCardMaker.Make(all, Day);
        return one.Numeric!.Brier.Equals(other.Numeric!.Brier) && one.Numeric.Logarithmic.Equals(other.Numeric.Logarithmic)
            && one.Numeric.Bins.Select(b => b.Share).SequenceEqual(other.Numeric.Bins.Select(b => b.Share));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_forecast_has_a_better_expected_Brier_score_than_the_truth() => Prop.ForAll<byte, byte>((truth, forecast) =>
    {
        double p = truth / 255.0;
        double Expected(double q) => (p * ScoringRules.Brier(q, true)) + ((1 - p) * ScoringRules.Brier(q, false));
        return Expected(p) <= Expected(forecast / 255.0) + 1e-15;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.55, 0.8, "likely")]
    [InlineData(0.2, 0.45, "unlikely")]
    [InlineData(0.01, 0.05, "almost no chance")]
    [InlineData(0.95, 0.99, "almost certain")]
    [InlineData(0.45, 0.55, "roughly even chance")]
    [InlineData(1, 1, "almost certain")]
    [InlineData(0, 0, "almost no chance")]
    [InlineData(0.8, 0.8, "likely")]
    [InlineData(0.2, 0.2, "unlikely")]
    public void A_range_lies_in_the_band_of_its_middle(double low, double high, string name) => Assert.Equal(name, EstimativeBand.Of(low, high).Name);

    private static JudgedForecast Numeric((double Probability, bool Happened) known, int index) => new(
        $"f-{index:000}", new DateOnly(2019, 1, 1), new DateOnly(2019, 6, 1), ForecastForm.Numeric, known.Probability, known.Probability,
        known.Happened ? ForecastOutcome.True : ForecastOutcome.False, new DateOnly(2019, 6, 1));

    private static JudgedForecast Worded(int index, double? low, double? high, bool happened) => new(
        $"f-{index:000}", new DateOnly(2019, 1, 1), null, low is null ? ForecastForm.Categorical : ForecastForm.Worded, low, high,
        happened ? ForecastOutcome.True : ForecastOutcome.False, new DateOnly(2019, 6, 1));

    private static void Equal(double expected, double actual) => Assert.InRange(actual, expected - 1e-12, expected + 1e-12);
}
