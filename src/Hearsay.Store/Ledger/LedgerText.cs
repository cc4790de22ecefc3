using System.Globalization;
using Hearsay.Weighing.Forecasts;

namespace Hearsay.Store.Ledger;

/// <summary>What forecasts and score cards say, in words.</summary>
public static class LedgerText
{
    /// <summary>How likely it was said to be, in words.</summary>
    public static string Likelihood(LedgerEntry entry) => entry switch
    {
        { Form: ForecastForm.Numeric, Low: { } low } => Percent(low),
        { Form: ForecastForm.Worded, Low: { } low, High: { } high } => $"{EstimativeBand.Of(low, high).Name} ({Percent(low)} to {Percent(high)})",
        { Form: ForecastForm.Categorical } => "will",
        _ => "may or could",
    };

    /// <summary>How many forecasts there are, each number with what it is a share of.</summary>
    public static string Counts(ScoreCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        IReadOnlyDictionary<ForecastOutcome, int> outcomes = card.Outcomes;
        return $"{card.Made} made, {card.Unfalsifiable} of them 'may' or 'could'; {card.Matured} matured, {card.Unjudged} of them not judged; "
            + $"{outcomes[ForecastOutcome.True]} true, {outcomes[ForecastOutcome.False]} false, {outcomes[ForecastOutcome.Partly]} partly, "
            + $"{outcomes[ForecastOutcome.Void]} void, {outcomes[ForecastOutcome.Unresolvable]} unresolvable";
    }

    /// <summary>What share came true, and how long before.</summary>
    public static string Times(ScoreCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        string rate = card.BaseRate is { } share ? $"{Share(share)} of those that ended true or false came true" : "none ended true or false";
        return card.LeadTime is { } days ? $"{rate}; made {days.ToString("0.#", CultureInfo.InvariantCulture)} days ahead (median)" : rate;
    }

    /// <summary>A share in whole per cent.</summary>
    public static string Share(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A score.</summary>
    public static string Score(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##} %");
}
