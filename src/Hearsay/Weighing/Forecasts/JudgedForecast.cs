namespace Hearsay.Weighing.Forecasts;

/// <summary>A forecast with what became of it: what score cards are made from.</summary>
/// <param name="Id">The id of the claim, or of the desk's own forecast.</param>
/// <param name="Made">The day on which it was made, or null if it is not known.</param>
/// <param name="Deadline">The last day by which it must have come true, or null.</param>
/// <param name="Form">How its likelihood was put.</param>
/// <param name="Low">The lower bound of its probability, 0 to 1; null if none was given.</param>
/// <param name="High">The upper bound; equal to <paramref name="Low"/> for a number.</param>
/// <param name="Outcome">How it ended, or null if nobody has said.</param>
/// <param name="Settled">The day on which that was settled, or null.</param>
public sealed record JudgedForecast(
    string Id, DateOnly? Made, DateOnly? Deadline, ForecastForm Form, double? Low, double? High, ForecastOutcome? Outcome, DateOnly? Settled)
{
    /// <summary>Whether it ended true or false, and could have ended either way.</summary>
    public bool IsDecided => Form != ForecastForm.Unfalsifiable && Outcome is ForecastOutcome.True or ForecastOutcome.False;

    /// <summary>Whether its time is over on a day: it was settled by then, or its deadline has passed.</summary>
    public bool IsMature(DateOnly day) => (Outcome is not null && (Settled ?? day) <= day) || Deadline < day;
}
