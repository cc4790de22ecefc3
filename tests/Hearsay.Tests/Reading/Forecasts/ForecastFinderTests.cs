using Hearsay.Documents;
using Hearsay.Documents.Layers;
using Hearsay.Reading.Forecasts;
using Xunit;

namespace Hearsay.Tests.Reading.Forecasts;

public sealed class ForecastFinderTests
{
    private static readonly Judgement Predicted = ReadSentence.Asserted with { Status = Status.Predicted };

    private readonly ReadSentence sentence = new("""
        Arkadia PROPN 3 nsubj
        will AUX 3 aux
        attack VERB 0 root VerbForm=Inf
        Ruritania PROPN 3 obj
        by ADP 6 case
        May PROPN 3 obl
        """);

    [Fact]
    public void An_unhedged_prediction_has_no_band_and_its_own_deadline()
    {
        Forecast? forecast = Find(Predicted, sentence.Time("May", "2021-05"));

        Assert.Equal(new Forecast("2021-05-31", null, null, null, true), forecast);
    }

    [Fact]
    public void A_hedge_gives_the_band()
    {
        Forecast? forecast = Find(Predicted with { Certainty = Certainty.Probable, Band = (0.55, 0.8) });

        Assert.Equal((0.55, 0.8), (forecast!.Low, forecast.High));
    }

    [Fact]
    public void What_may_be_cannot_fail()
    {
        Forecast? forecast = Find(Predicted with { Certainty = Certainty.Possible, Band = (0.2, 0.45) });

        Assert.False(forecast!.IsResolvable);
        Assert.Null(forecast.Low);
    }

    [Fact]
    public void What_happened_is_no_forecast()
    {
        Assert.Null(Find(ReadSentence.Asserted));
        Assert.Null(Find(Predicted with { Nature = Nature.Judgement }));
    }

    [Fact]
    public void A_time_that_is_over_is_no_deadline()
    {
        Assert.Null(Find(Predicted, sentence.Time("May", "2019-05"))!.Deadline);
    }

    private Forecast? Find(Judgement judgement, params TimeMention[] times) =>
        ForecastFinder.Find(sentence.Clause("attack"), judgement, times, "2020-10-12");
}
