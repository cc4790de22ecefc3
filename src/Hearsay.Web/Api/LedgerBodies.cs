namespace Hearsay.Web.Api;

/// <summary>A forecast of the desk to be entered.</summary>
/// <param name="Words">What will happen, so that anybody can tell.</param>
/// <param name="Probability">How likely, 0 to 1.</param>
/// <param name="Deadline">The last day, such as 1948-06-24.</param>
/// <param name="Author">Who; else whoever started the workbench.</param>
internal sealed record NewForecast(string? Words, double? Probability, string? Deadline, string? Author);

/// <summary>How a forecast ended.</summary>
/// <param name="Outcome">true, false, partly, void or unresolvable.</param>
/// <param name="Settled">The day on which it was settled; else its deadline if that has passed, else today.</param>
/// <param name="Evidence">The ids of claims and documents that show it.</param>
/// <param name="Reason">Why, if it is said.</param>
/// <param name="Author">Who; else whoever started the workbench.</param>
internal sealed record NewResolution(string? Outcome, string? Settled, IReadOnlyList<string>? Evidence, string? Reason, string? Author);

/// <summary>A forecast in words that it can be held to.</summary>
/// <param name="Words">What would have to happen, so that anybody could tell.</param>
/// <param name="Deadline">The last day; else the one that was read.</param>
/// <param name="Reason">Why, if it is said.</param>
/// <param name="Author">Who; else whoever started the workbench.</param>
internal sealed record NewWording(string? Words, string? Deadline, string? Reason, string? Author);

/// <summary>Another probability of a forecast of the desk.</summary>
/// <param name="Probability">How likely now, 0 to 1.</param>
/// <param name="Reason">Why, if it is said.</param>
/// <param name="Author">Who; else whoever started the workbench.</param>
internal sealed record NewEstimate(double? Probability, string? Reason, string? Author);

/// <summary>The forecast that was entered.</summary>
/// <param name="Id">Its id, f-….</param>
internal sealed record ForecastMade(string Id);
