namespace Hearsay.Weighing.Forecasts;

/// <summary>How the one who made a forecast said how likely it is.</summary>
public enum ForecastForm
{
    /// <summary>A number: "a 70 per cent chance". Scored by proper scoring rules.</summary>
    Numeric,

    /// <summary>A word of probability: "likely". Counted by the band of the word.</summary>
    Worded,

    /// <summary>An unhedged "will". Counted by itself: how sure the speaker was is not said.</summary>
    Categorical,

    /// <summary>"May", "could": cannot fail, so it is kept and never counted as right or wrong.</summary>
    Unfalsifiable,
}
