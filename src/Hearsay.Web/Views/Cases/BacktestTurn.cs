using Hearsay.Weighing.Indicators;

namespace Hearsay.Web.Views.Cases;

/// <summary>A day on which an indicator would have turned.</summary>
/// <param name="Day">The day, with the state from then on and the count.</param>
/// <param name="Claims">The ids of the claims that were counted, at most <see cref="IndicatorLine.MostClaims"/>.</param>
public sealed record BacktestTurn(IndicatorDay Day, IReadOnlyList<string> Claims);
