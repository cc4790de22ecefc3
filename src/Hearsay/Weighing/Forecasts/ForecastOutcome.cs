namespace Hearsay.Weighing.Forecasts;

/// <summary>How a forecast ended, as a person judged it.</summary>
public enum ForecastOutcome
{
    /// <summary>It came true as worded, in time.</summary>
    True,

    /// <summary>It did not.</summary>
    False,

    /// <summary>In part: counted, and not scored.</summary>
    Partly,

    /// <summary>What it was made under fell away, its condition did not come about, or it was withdrawn: counted, and not scored.</summary>
    Void,

    /// <summary>As worded nobody can tell, now or ever: counted, and not scored.</summary>
    Unresolvable,
}
