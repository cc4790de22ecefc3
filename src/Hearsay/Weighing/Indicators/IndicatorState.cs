namespace Hearsay.Weighing.Indicators;

/// <summary>How an indicator stands on a day.</summary>
public enum IndicatorState
{
    /// <summary>The threshold was never reached.</summary>
    Unseen,

    /// <summary>The threshold is reached.</summary>
    Seen,

    /// <summary>It is reached, and there is more than on the day on which it was.</summary>
    Strengthening,

    /// <summary>It was reached on an earlier day, and is no more.</summary>
    Receded,
}
